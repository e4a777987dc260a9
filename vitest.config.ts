import { defineConfig } from 'vitest/config';

/**
 * All cores: by itself vitest leaves one idle, which is half of a small machine. Projects whose code
 * keeps nothing between tests say `isolate: false`: their files share a process, as starting one for
 * each takes as long as the tests.
 */
export default defineConfig({
  test: { projects: ['packages/*', 'apps/*', 'tests'], maxWorkers: '100%' },
});
