import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';
import { replacedModules } from './replaced-modules.ts';

const standIn = (name: string) => fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));

export default defineConfig({
  plugins: [
    svelte({
      configFile: false,
      compilerOptions: {
        runes: true,
        discloseVersion: false,
        // A name for each component's styles; as it cannot be compressed, a short one.
        cssHash: ({ hash, filename }) => `s-${hash(filename).slice(0, 4)}`,
      },
    }),
    replacedModules(),
    precompress(),
  ],
  resolve: {
    alias: {
      'lib0/broadcastchannel': standIn('broadcastchannel'),
      'lib0/logging': standIn('logging'),
      'y-protocols/awareness': standIn('awareness'),
    },
  },
  build: {
    // Page, script and style sheet: three requests before the first touch works. The part that only a
    // seat needs is one script more, which the page asks for itself, once it has been painted.
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      // What libraries tell developers costs bytes, and a student's device has none to read it.
      output: { minify: { compress: { dropConsole: true } } },
    },
  },
});
