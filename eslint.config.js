import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import ownPackage from './scripts/lint/own-package.mjs';

const erasableOnly = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use an `as const` object: Node runs this code by stripping types.',
  },
  {
    selector: 'TSParameterProperty',
    message: 'Declare the field and assign it: Node runs this code by stripping types.',
  },
];

/** The same pattern for `import(…)`, which the rule for import statements passes over. */
const lazily = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
  message,
});

/** One arrow of the map in CONTRIBUTING.md: files that may not import something, and what to do instead. */
const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...erasableOnly, ...patterns.map(lazily)],
  },
});

const noApps = {
  regex: '^@sightline/(server|teacher|student)(/|$)',
  message: 'Packages know no app. Move what you need into a package, or pass it in.',
};
const noNode = {
  regex: '^node:',
  message:
    'This code also runs in a browser. Put disk, clock and network behind an interface and meet it in a node/ door or in apps/server.',
};
const noSvelte = {
  regex: '^svelte($|/)',
  message:
    'Logic here is framework-free. Runes live in session/src/svelte, markup in ui and the apps.',
};
const noOurs = {
  regex: '^@sightline/',
  message:
    'lesson, protocol, ballot and help import nothing of ours: session brings them together, or an app.',
};
const onlyTypesOfOurs = {
  regex: '^@sightline/(?!ui)',
  allowTypeImports: true,
  message: 'ui draws what it is given. Import types only, and let the app pass values as props.',
};
const noOtherApp = {
  regex: noApps.regex,
  message: 'Apps never import each other. What both need belongs in a package.',
};
const noSecretsInClients = {
  regex: '^@sightline/(lesson|session)$|^@sightline/lesson/node|^@sightline/session/director|^zod',
  allowTypeImports: true,
  message:
    'A browser never holds a lesson, the director or a schema. Read the board, and import types only.',
};
const noRestOfSessionInClients = {
  regex: '^(\\.\\./)+(?!\\.\\./|client/|layout/)',
  allowTypeImports: true,
  message:
    'This runs on a student’s device and reads what the server wrote. Import types only; what decides or knows a lesson stays in director/ and queries/.',
};

const tests = ['**/*.test.ts', '**/test-support/**', '**/*.contract.ts'];

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/build/',
      '**/dist/',
      '**/.svelte-kit/',
      '**/src/paraglide/',
      '**/results/',
      '.pnpmfile.cjs',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', ...erasableOnly],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-navigation-without-resolve': 'off' },
  },
  {
    files: ['scripts/**', '**/command.ts', 'apps/server/src/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Playwright reads from the pattern which fixtures a test asks for, even when that is none.
    files: ['tests/e2e/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['{packages,apps,tests}/**'],
    plugins: { sightline: { rules: { 'own-package': ownPackage } } },
    rules: { 'sightline/own-package': 'error' },
  },
  boundary(
    ['packages/{lesson,protocol,ballot,help}/src/**'],
    [noOurs, noApps, noSvelte, noNode],
    ['packages/lesson/src/node/**', ...tests],
  ),
  boundary(['packages/lesson/src/node/**'], [noOurs, noApps, noSvelte]),
  boundary(
    ['packages/session/src/**'],
    [noApps, noNode, noSvelte],
    ['packages/session/src/{svelte,client}/**', ...tests],
  ),
  boundary(
    ['packages/session/src/client/**'],
    [noApps, noNode, noSvelte, noSecretsInClients, noRestOfSessionInClients],
    tests,
  ),
  boundary(
    ['packages/session/src/svelte/**'],
    [noApps, noNode, noSecretsInClients, noRestOfSessionInClients],
    tests,
  ),
  boundary(['packages/ui/src/**'], [noApps, noNode, onlyTypesOfOurs], tests),
  boundary(['apps/{teacher,student}/src/**'], [noOtherApp, noNode, noSecretsInClients], tests),
  boundary(['apps/server/src/**'], [noOtherApp, noSvelte]),
);
