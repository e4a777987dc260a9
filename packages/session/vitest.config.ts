import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Properties run many classes; on a busy machine that takes longer than vitest waits by itself.
  test: { name: 'session', include: ['src/**/*.test.ts'], testTimeout: 30_000, isolate: false },
});
