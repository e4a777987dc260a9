import { expect, test } from 'vitest';
import { revealOrder } from '@sightline/lesson';
import type { SpotStep } from '@sightline/lesson';
import { lessons } from './shipped-lessons.ts';
import { linesOf, linesOfArtefact, studentTextOf } from './student-text.ts';
import { unfitIn } from './unfit-words.ts';

const lesson = lessons.find(({ name }) => name === 'the-dream-offer')!;
const spot = (id: string) =>
  lesson.steps.find((step): step is SpotStep => step.id === id && step.kind === 'spot')!;

/** Items of one artefact in reading order, flags as `true`. */
const verdictsOf = (step: SpotStep, artefact: number) =>
  revealOrder(step)
    .filter((id) => id.startsWith(`${artefact}.`))
    .map((id) => step.verdicts[id]?.flag);

/** A level-two section of the guide, as lines. */
function sectionOf(title: string): string[] {
  const lines = linesOf(lesson.guide);
  const titles = ['Before', 'During', 'After', 'Unplugged', 'Family'];
  const start = lines.indexOf(title);
  const end = lines.findIndex((line, index) => index > start && titles.includes(line));
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

test('Amara’s messages are flagged where the sender pushes, and nowhere else', () => {
  const flags = verdictsOf(spot('amaras-messages'), 1);
  expect(flags.flatMap((flag, index) => (flag ? [index + 1] : []))).toEqual([3, 5, 6, 8, 9]);
  expect(flags).toHaveLength(10);
});

test('the first advert has seven flags among ordinary words, the bakery’s has none', () => {
  expect(verdictsOf(spot('two-adverts'), 1).filter(Boolean)).toHaveLength(7);
  expect(verdictsOf(spot('two-adverts'), 1)).toContain(false);
  expect(new Set(verdictsOf(spot('two-adverts'), 2))).toEqual(new Set([false]));
});

test('nothing that Amara writes is called a flag', () => {
  const { artefacts, verdicts } = spot('amaras-messages');
  const hers = artefacts.flatMap((artefact) =>
    artefact.kind === 'messages'
      ? artefact.messages.filter(({ from }) => from === artefact.owner)
      : [],
  );
  expect(hers.map(({ id }) => verdicts[id]?.flag)).toEqual([false, false, false, false]);
});

test('the paper version prints the same adverts and messages as the screens show', () => {
  const paper = sectionOf('Unplugged').join('\n');
  const screens = ['two-adverts', 'amaras-messages'].flatMap((id) =>
    spot(id).artefacts.flatMap(linesOfArtefact),
  );
  expect(screens.filter((line) => !paper.includes(line))).toEqual([]);
});

test('the paper version has every question, option and point of the lesson', () => {
  const paper = sectionOf('Unplugged').join('\n');
  const questions = lesson.steps.flatMap((step) => {
    if (step.kind === 'poll') return [step.question, ...step.options.map(({ text }) => text)];
    if (step.kind === 'estimate')
      return [step.question, step.key.source, ...linesOf(step.key.caveat)];
    return step.id === 'before-we-start' && step.kind === 'talk' ? [...step.points] : [];
  });
  const loose = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  expect(questions.filter((line) => !loose(paper).includes(loose(line)))).toEqual([]);
});

test('what leaves the classroom on paper is fit for students and families', () => {
  expect([...sectionOf('Unplugged'), ...sectionOf('Family')].flatMap(unfitIn)).toEqual([]);
});

test('students read no figure of the research that is kept for teachers or not used', () => {
  const text = studentTextOf(lesson).join('\n');
  expect(text).not.toMatch(
    /\b(?:42|55|58|90|969|845|12,600|13,000|62,891)\b|Maya|Strong Survival|Polaris/,
  );
});

test('the guide says that reviewers are still to be found', () => {
  expect(sectionOf('Before').join(' ')).toMatch(/has not been reviewed.*two reviewers.*survivors/);
});
