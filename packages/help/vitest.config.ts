import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Properties take many runs; on a busy machine that is longer than vitest waits by itself.
  test: { name: 'help', include: ['src/**/*.test.ts'], testTimeout: 30_000, isolate: false },
});
