import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../..', import.meta.url)) });

/** What the linter says about imports in a file that would stand there. */
async function sentencesFor(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.svelte') ? `<script lang="ts">${code}</script>` : code;
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages
    .filter(({ ruleId }) => /no-restricted|own-package/.test(ruleId ?? ''))
    .map(({ message }) => message);
}

const wrongWays = [
  {
    claim: 'an app does not reach another by a path',
    file: 'apps/teacher/src/lib/x.ts',
    code: "import { a } from '../../../student/src/screen.ts';",
    says: /leaves apps\/teacher for apps\/student.*by name/,
  },
  {
    claim: 'an app does not reach another by its name',
    file: 'apps/student/src/X.svelte',
    code: "import { a } from '@sightline/teacher';",
    says: /What both need belongs in a package/,
  },
  {
    claim: 'a package reaches no other by a path, not even for a type',
    file: 'packages/ballot/src/deep/x.ts',
    code: "export type { Lesson } from '../../../lesson/src/lesson.ts';",
    says: /leaves packages\/ballot for packages\/lesson/,
  },
  {
    claim: 'a package reaches no other by a path in the middle of its code',
    file: 'packages/protocol/src/x.ts',
    code: "export const a = () => import('../../lesson/src/index.ts');",
    says: /leaves packages\/protocol for packages\/lesson/,
  },
  {
    claim: 'a package reaches no app by a path',
    file: 'packages/ui/src/X.svelte',
    code: "import { a } from '../../../apps/student/src/screen.ts';",
    says: /leaves packages\/ui for apps\/student/,
  },
  {
    claim: 'lesson, protocol and ballot import nothing of ours',
    file: 'packages/lesson/src/x.ts',
    code: "import { a } from '@sightline/ballot';",
    says: /session brings them together/,
  },
  {
    claim: 'the client library takes nothing from the director',
    file: 'packages/session/src/client/x.ts',
    code: "import { decide } from '../director/decide.ts';",
    says: /stays in director/,
  },
  {
    claim: 'the client library takes nothing from the door of its package',
    file: 'packages/session/src/svelte/x.svelte.ts',
    code: "export { a } from '../index.ts';",
    says: /Import types only/,
  },
  {
    claim: 'a browser does not load a lesson later either',
    file: 'apps/student/src/x.ts',
    code: "export const a = () => import('@sightline/lesson');",
    says: /A browser never holds a lesson/,
  },
  {
    claim: 'what runs in a browser touches no disk',
    file: 'packages/session/src/director/x.ts',
    code: "import { readFile } from 'node:fs/promises';",
    says: /Put disk, clock and network behind an interface/,
  },
  {
    claim: 'ui takes no value of another package',
    file: 'packages/ui/src/X.svelte',
    code: "import { a } from '@sightline/ballot';",
    says: /ui draws what it is given/,
  },
];

describe('the linter knows the arrows of the map:', () => {
  test.each(wrongWays)('$claim', async ({ file, code, says }) => {
    const sentences = await sentencesFor(file, code);
    expect(sentences.join('\n')).toMatch(says);
  });
});

test.each([
  ['apps/server/src/x.ts', "import { a } from '../session/sessions.ts';"],
  ['apps/teacher/src/lib/x.ts', "import type { Lesson } from '@sightline/lesson';"],
  ['packages/session/src/client/x.ts', "import type { State } from '../director/state.ts';"],
  ['packages/session/src/client/deep/x.ts', "import { a } from '../../client/outbox.ts';"],
  ['packages/session/src/client/index.ts', "export { a } from '../layout/quiet.ts';"],
  ['packages/session/src/director/x.ts', "import { a } from '../queries/board.ts';"],
  ['packages/ui/src/X.svelte', "import type { Answer } from '@sightline/ballot';"],
])('%s may say %s', async (file, code) => {
  expect(await sentencesFor(file, code)).toEqual([]);
});
