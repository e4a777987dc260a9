import { expect, test } from 'vitest';
import { revealOrder } from '@sightline/lesson';
import type { SpotStep } from '@sightline/lesson';
import { loose, sectionOf as section } from './guide-section.ts';
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

const sectionOf = (title: Parameters<typeof section>[1]) => section(lesson, title);

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

const letters = ['O', 'F', 'F', 'E', 'R', 'S'];
const points = lesson.steps.flatMap((step) =>
  step.id === 'six-questions' && step.kind === 'talk' ? [...step.points] : [],
);

test('the six questions spell OFFERS, and each says which answer is the worry', () => {
  expect(points.map((point) => point.split(': ')[0])).toEqual(letters);
  const worries = points.map((point) => /\(Worry if (no|yes)\.\)$/.exec(point)?.[1]);
  expect(worries).toEqual(['no', 'yes', 'yes', 'no', 'no', 'yes']);
});

test('R is about going, with phone, ID and money; money of any kind is F', () => {
  expect(points[1]).toMatch(/fee from you.*pay that doesn’t fit/);
  expect(points[4]).toMatch(/leave any time.*phone, ID and money.*first meeting/);
});

test('both artefacts give the six as reasons, in the same words', () => {
  const given = ['two-adverts', 'amaras-messages'].map((id) =>
    spot(id).reasons.map(({ text }) => text),
  );
  expect(given[0]).toEqual(given[1]);
  expect(given[0]!.map((text) => text.split(': ')[0])).toEqual(letters);
});

/** The questions that the labels of an artefact's flags name, in reading order. */
const namedBy = (id: string, artefact = 1) => {
  const { verdicts } = spot(id);
  const order = revealOrder(spot(id)).filter((item) => item.startsWith(`${artefact}.`));
  const flags = order.flatMap((item) => (verdicts[item]?.flag ? [verdicts[item].label] : []));
  const names =
    /organisation|funny money|forced hurry|explained badly|right to go|secrecy|switching apps/g;
  return flags.map((label) => label.match(names) ?? []);
};

test('every sign is filed under the letter that it is taught with', () => {
  expect(namedBy('two-adverts')).toEqual([
    ['funny money'],
    ['right to go'],
    ['explained badly'],
    ['organisation'],
    ['forced hurry'],
    ['right to go'],
    ['secrecy'],
  ]);
  expect(namedBy('amaras-messages')).toEqual([
    ['explained badly'],
    ['organisation'],
    ['funny money', 'forced hurry'],
    ['secrecy'],
    ['switching apps', 'funny money'],
  ]);
});

test('ways to check are three, and meeting the sender is none of them', () => {
  const poll = lesson.steps.find(({ id }) => id === 'what-would-check-it');
  if (poll?.kind !== 'poll') throw new Error('no poll');
  expect(poll.key?.right).toHaveLength(3);
  const meeting = poll.options.find(({ text }) => text.includes('in public'))!;
  expect(poll.key?.right).not.toContain(meeting.id);
  expect(poll.key?.reasons[meeting.id]).toContain(
    'That comes after the checks, never in place of them.',
  );
});

test('no sum in one country’s money, where the class may be in another', () => {
  const invented = lesson.steps.flatMap((step) =>
    step.kind === 'spot' ? step.artefacts.flatMap(linesOfArtefact) : [],
  );
  expect(invented.filter((line) => /[$€£]|\bpay is \d/.test(line))).toEqual([]);
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
    if (step.kind !== 'talk') return [];
    if (step.id === 'before-we-start') return [...step.points];
    return step.id === 'six-questions' ? step.points.map((point) => point.slice('O: '.length)) : [];
  });
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
