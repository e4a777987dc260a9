import { defineConfig } from 'vitest/config';

// Property tests and the tests that start the command take a while on a busy machine.
export default defineConfig({
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, isolate: false },
});
