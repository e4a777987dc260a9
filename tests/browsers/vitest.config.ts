import { defineConfig } from 'vitest/config';

/** A suite of its own, as it needs built pages and browsers: `npm test -- browsers`. */
export default defineConfig({
  test: {
    name: 'browsers',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
