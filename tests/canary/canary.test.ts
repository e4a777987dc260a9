import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLesson } from '@sightline/lesson/node';
import { expect, test } from 'vitest';
import { shippedLessons } from '../support/index.ts';
import { teachWithCanaries } from './taught-class.ts';

const lesson = 'the-dream-offer';
const minute = 60_000;
const root = join(shippedLessons, '..');

test(
  '[I7] no byte that reaches a seat or the wall holds a secret before its reveal',
  async () => {
    const { leaks, unheard, strays, hindsight, bytes } = await teachWithCanaries(lesson);
    expect(leaks).toEqual([]);
    expect(strays).toEqual([]);
    expect(hindsight).toEqual([]);
    expect(unheard).toEqual([]);
    expect(bytes).toBeGreaterThan(10_000);
  },
  minute,
);

test(
  'no file that a browser loads holds a sentence of the lesson',
  async () => {
    const { lesson: loaded } = await loadLesson(join(shippedLessons, lesson));
    const secrets = loaded!.steps.flatMap((step) => [
      ...(step.kind === 'spot' ? Object.values(step.verdicts).map(({ note }) => note) : []),
      ...(step.kind === 'poll' ? step.options.map(({ text }) => text) : []),
    ]);
    const files = [
      ...(await filesOf('apps/student/dist')),
      ...(await filesOf('apps/teacher/build')),
    ];
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const content = await readFile(file, 'utf8');
      expect(
        secrets.filter((secret) => content.includes(secret)),
        file,
      ).toEqual([]);
    }
  },
  minute,
);

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(html|js|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const leaks = [
  {
    name: 'the key of an open question',
    caught: /^05-verdict-for-finn\.md why \(until key\)/,
    file: 'lesson/src/compile/poll.ts',
    find: "phase.name !== 'key' || step.key === null",
    put: 'step.key === null',
  },
  {
    name: 'which options are right, and nothing else',
    caught: /^which options of .* are right$/,
    file: 'lesson/src/compile/poll.ts',
    find: "if (phase.name !== 'key' || step.key === null) return shown;",
    put: `if (step.key === null) return shown;
      if (phase.name !== 'key')
        return { ...shown, key: { right: step.key.right, reasons: {}, text: [] } };`,
  },
  {
    name: 'the true value of an open estimate, and nothing else',
    caught: /^13-how-ordinary-is-it\.md value \(until key\)/,
    file: 'lesson/src/compile/estimate.ts',
    find: "if (phase.name !== 'key') return shown;",
    put: `if (phase.name !== 'key')
        return { ...shown, key: { value: step.key.value, source: '', caveat: [] } };`,
  },
  {
    name: 'a verdict before its reveal',
    caught: /^04-three-adverts\.md item \d+ note \(until item\)/,
    file: 'lesson/src/compile/spot.ts',
    find: "phase.name === 'key' ? phase.revealed : []",
    put: "phase.name === 'open' ? Object.keys(step.verdicts) : phase.revealed",
  },
  {
    name: 'the notes in a talk on the wall',
    caught: /\.md notes \(until never\)/,
    file: 'lesson/src/compile/talk.ts',
    find: '{ title, text, points }: TalkStep',
    put: '{ title, points, notes: text }: TalkStep',
  },
  {
    name: 'the steps to come',
    caught: /^14-before-you-go\.md title \(until step\)/,
    file: 'session/src/queries/board.ts',
    find: 'help: state.help,',
    put: 'help: state.help, next: lesson.steps,',
  },
  {
    name: 'the list of seats',
    caught: /^the entry of .* reached the projector$/,
    file: 'session/src/queries/board.ts',
    find: 'help: state.help,',
    put: 'help: state.help, seats: state.seats,',
  },
  {
    name: 'what each seat marked',
    caught: /^the marks of .* in socket /,
    file: 'session/src/queries/board.ts',
    find: 'help: state.help,',
    put: 'help: state.help, desks: state.desks,',
  },
] as const;

for (const { name, caught, file, find, put } of leaks)
  test(
    `a build that gives away ${name} is caught`,
    async () => {
      const { leaks, strays } = await teachWithCanaries(lesson, { leaks: [{ file, find, put }] });
      expect([...leaks, ...strays]).toContainEqual(expect.stringMatching(caught));
    },
    minute,
  );
