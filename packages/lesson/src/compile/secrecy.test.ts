import { expect, test } from 'vitest';
import type { Lesson, Step } from '../lesson.ts';
import { parseLesson } from '../parse.ts';
import { filesOf } from '../test-support/fixtures.ts';
import type { PhaseName } from '../view/phase.ts';
import { phasesOf, project, projectTeacher, revealOrder } from './index.ts';

/** Puts a marker of its own into every secret place of every file, as an author would write it. */
async function markedLesson(name: string): Promise<Lesson> {
  let next = 0;
  const marker = (secret: string) => `⟦${secret} ${next++}⟧`;
  const files = [...(await filesOf(name))].map(([path, text]): [string, string] => [
    path,
    text
      .replace(/\{% (notes|say|key) %\}\s*/g, (opening, tag: string) => opening + marker(tag))
      .replace(/(note|flag|fine)="/g, (opening, name: string) => opening + marker(name))
      .replace(/(why|source|explore): /g, (opening, name: string) => opening + marker(name))
      .replace(/(caveat|then|notes): \|\n +/g, (opening, field: string) => opening + marker(field)),
  ]);
  const { lesson, diagnostics } = parseLesson(new Map(files), name);
  if (!lesson) throw new Error(JSON.stringify(diagnostics));
  return lesson;
}

const lesson = await markedLesson('tiny');
const storyLesson = await markedLesson('story');
const markersIn = (value: unknown) => JSON.stringify(value).match(/⟦[^⟧]*⟧/g) ?? [];
const secretsIn = (value: unknown) =>
  markersIn(value).map((marker) => marker.split(' ')[0]!.slice(1));

/** What may be seen of the secrets of a step: in the phase `key`, and item by item in a spot. */
function allowedIn(step: Step, phase: PhaseName, revealed: readonly string[]): readonly string[] {
  if (phase !== 'key') return [];
  if (step.kind === 'poll' || step.kind === 'estimate') return markersIn(step.key);
  if (step.kind === 'spot') return revealed.flatMap((id) => markersIn(step.verdicts[id]));
  if (step.kind === 'sort') return step.items.flatMap(({ why }) => markersIn(why));
  return [];
}

test('markers stand in every secret place of the lesson', () => {
  const places = ['notes', 'say', 'key', 'note', 'flag', 'fine', 'why', 'source', 'caveat'];
  expect([...new Set(secretsIn(lesson.steps))].sort()).toEqual(places.sort());
});

test('markers stand in every secret place of a story and of what comes with it', () => {
  const places = ['explore', 'notes', 'say', 'then', 'why'];
  expect([...new Set(secretsIn(storyLesson.steps))].sort()).toEqual(places);
});

const linear = [...lesson.steps, ...storyLesson.steps].filter(({ kind }) => kind !== 'scenario');

test.each(linear.map((step) => [step.id, step] as const))(
  'the wall and devices see of “%s” what its phase allows, and no other secret',
  (_id, step) => {
    const order = revealOrder(step);
    for (const audience of ['wall', 'device'] as const)
      for (const name of phasesOf(step))
        for (let shown = 0; shown <= order.length; shown++) {
          const revealed = order.slice(0, shown);
          const view = project(step, audience, { name, revealed });
          expect(markersIn(view).sort()).toEqual([...allowedIn(step, name, revealed)].sort());
        }
  },
);

test('the wall and devices see of a story what follows from the choices told where it is', () => {
  for (const step of storyLesson.steps)
    for (const { id, choices } of step.kind === 'scenario' ? step.nodes : [])
      for (const audience of ['wall', 'device'] as const)
        for (const name of phasesOf(step, id))
          for (let shown = 0; shown <= choices.length; shown++) {
            const told = choices.slice(0, shown);
            const revealed = told.map((choice) => choice.id);
            const view = project(step, audience, { name, node: id, revealed });
            expect(markersIn(view).sort()).toEqual(markersIn(told).sort());
          }
});

test('the teacher sees every secret of every step', () => {
  for (const step of lesson.steps)
    expect(new Set(markersIn(projectTeacher(step)))).toEqual(new Set(markersIn(step)));
});
