import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

function standIn(name: string): string {
  const file = fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));
  return `export * from ${JSON.stringify(file)};`;
}

/** How the name of a module ends → what takes its place in the build. */
const replacements: Readonly<Record<string, string>> = {
  '/paraglide/runtime.js': standIn('locale'),
  '/lib0/environment.js': standIn('environment'),
  // Vite fetches style sheets before it imports; all styles of the page are one sheet, which is there.
  '\0vite/preload-helper.js': 'export const __vitePreload = (load) => load();',
};

/** Keeps out of the build what modules bring along and the page has no use for. */
export function replacedModules(): Plugin {
  return {
    name: 'replaced-modules',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      const name = Object.keys(replacements).find((ending) => id.endsWith(ending));
      return name === undefined ? null : replacements[name]!;
    },
  };
}
