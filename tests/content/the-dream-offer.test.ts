import { expect, test } from 'vitest';
import { revealOrder } from '@sightline/lesson';
import type { PollStep, SpotStep, Step } from '@sightline/lesson';
import { heardOf } from './every-word.ts';
import { loose, sectionOf as section } from './guide-section.ts';
import { lessons } from './shipped-lessons.ts';
import {
  linesOf,
  linesOfArtefact,
  linesOfView,
  studentLinesOf,
  studentTextOf,
  viewsOf,
} from './student-text.ts';
import { unfitIn } from './unfit-words.ts';

const lesson = lessons.find(({ name }) => name === 'the-dream-offer')!;
const spots = lesson.steps.filter((step): step is SpotStep => step.kind === 'spot');
const spot = (id: string) => spots.find((step) => step.id === id)!;
const poll = (id: string) =>
  lesson.steps.find((step): step is PollStep => step.id === id && step.kind === 'poll')!;

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

test('Mateo’s messages push in three, after two that are ordinary', () => {
  expect(verdictsOf(spot('mateo-and-the-ambassadors'), 1)).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('the first advert has seven flags among ordinary words, the bakery’s has none', () => {
  expect(verdictsOf(spot('three-adverts'), 1).filter(Boolean)).toHaveLength(7);
  expect(verdictsOf(spot('three-adverts'), 1)).toContain(false);
  expect(new Set(verdictsOf(spot('three-adverts'), 3))).toEqual(new Set([false]));
});

test('the advert between them worries in some words and is fine in as many', () => {
  const flags = verdictsOf(spot('three-adverts'), 2);
  const worries = flags.filter(Boolean).length;
  expect(worries).toBeGreaterThan(1);
  expect(flags.length - worries).toBeGreaterThanOrEqual(worries);
  const { verdicts } = spot('three-adverts');
  const labels = Object.entries(verdicts).filter(([id]) => id.startsWith('2.'));
  expect(labels.filter(([, { label }]) => /strong sign/.test(label))).toEqual([]);
});

test.each(['amaras-messages', 'mateo-and-the-ambassadors'])(
  'nothing that the owner of the phone writes is called a flag: %s',
  (id) => {
    const { artefacts, verdicts } = spot(id);
    const own = artefacts.flatMap((artefact) =>
      artefact.kind === 'messages'
        ? artefact.messages.filter(({ from }) => from === artefact.owner)
        : [],
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((message) => verdicts[message.id]?.flag)).toEqual([]);
  },
);

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

test('the six are the only list of reasons: the same words wherever something is marked', () => {
  expect(spots).toHaveLength(3);
  const given = spots.map(({ reasons }) => reasons.map(({ text }) => text));
  expect(given[0]!.map((text) => text.split(': ')[0])).toEqual(letters);
  for (const reasons of given) expect(reasons).toEqual(given[0]);
});

test('bookmark, letter home and key of the guide know the same six, and no seventh', () => {
  const bookmark = sectionOf('Unplugged').filter((line) => /\(Worry if (?:no|yes)\.\)$/.test(line));
  expect(bookmark.map(loose)).toEqual(points.map((point) => loose(point.slice('O: '.length))));
  const six = /organisation|funny money|forced hurry|explained|right to go|secrecy/gi;
  const letter = sectionOf('Family').find((line) => line.startsWith('The six questions'))!;
  expect(new Set(letter.toLowerCase().match(six))).toHaveProperty('size', 6);
  const keys = sectionOf('Unplugged').filter((line) =>
    /signs, by letter:|some of both:/.test(line),
  );
  expect(keys.length).toBe(4);
  for (const key of keys) {
    const signs = key
      .split('signs, by letter:')
      .at(-1)!
      .split(/Fine|Ordinary/)[0]!;
    for (const letter of signs.match(/\b[A-Z](?= |$)/g) ?? []) expect(letters).toContain(letter);
  }
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
  expect(namedBy('three-adverts')).toEqual([
    ['funny money'],
    ['right to go'],
    ['explained badly'],
    ['organisation'],
    ['forced hurry'],
    ['right to go'],
    ['secrecy'],
  ]);
  expect(namedBy('three-adverts', 2)).toEqual([
    ['explained badly'],
    ['forced hurry'],
    ['organisation'],
  ]);
  expect(namedBy('mateo-and-the-ambassadors')).toEqual([
    ['forced hurry'],
    ['funny money'],
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
  const { key, options } = poll('what-would-check-it');
  expect(key?.right).toHaveLength(3);
  const meeting = options.find(({ text }) => text.includes('in public'))!;
  expect(key?.right).not.toContain(meeting.id);
  expect(key?.reasons[meeting.id]).toContain(
    'That comes after the checks, never in place of them.',
  );
});

test('no length tells the ways to check from those that only look like it', () => {
  const { key, options } = poll('what-would-check-it');
  const right = options.filter(({ id }) => key?.right.includes(id));
  const wrong = options.filter(({ id }) => !key?.right.includes(id));
  const longest = (some: typeof options) => Math.max(...some.map(({ text }) => text.length));
  expect(longest(wrong)).toBeGreaterThanOrEqual(longest(right));
});

const verdicts = ['Go ahead', 'Check first', 'Stop, tell someone'];

test.each([
  ['verdict-for-finn', 'Check first'],
  ['verdict-for-amara', 'Stop, tell someone'],
])('one of three verdicts, always the same: %s', (id, right) => {
  const { key, options } = poll(id);
  expect(options.map(({ text }) => text)).toEqual(verdicts);
  expect(options.find((option) => key?.right.includes(option.id))?.text).toBe(right);
});

test('the verdicts are taught before anybody is asked for one', () => {
  const six = lesson.steps.findIndex(({ id }) => id === 'six-questions');
  expect(six).toBeLessThan(lesson.steps.findIndex(({ id }) => id.startsWith('verdict')));
  const words = loose(linesOf(lesson.steps[six]!.text).join(' '));
  for (const verdict of verdicts) expect(words).toContain(loose(verdict));
});

test('Mateo’s story ends on the screen, with checks that worked', () => {
  const end = linesOf(poll('what-would-check-it').key!.text).join(' ');
  expect(end).toMatch(/did all three/);
  expect(end).toMatch(/Mateo paid nothing/);
  expect(sectionOf('Unplugged').join(' ')).toContain(end.slice(end.indexOf('there is no such')));
});

test('everybody turns blame round, in words of their own', () => {
  const step = lesson.steps.find(({ id }) => id === 'turn-it-round');
  if (step?.kind !== 'cards') throw new Error('no cards');
  expect(step).toMatchObject({ weight: 'core', starter: 'The sender …' });
  expect(step.question).toMatch(/Why did he even answer/);
});

test('telling an adult is rehearsed aloud, and so is the answer', () => {
  const step = lesson.steps.find(({ id }) => id === 'let-me-check-first')!;
  const words = 'Can you look at it with me?';
  for (const lines of [studentLinesOf(step), linesOf(step.say), sectionOf('Unplugged')])
    expect(lines.join(' ')).toContain(words);
  expect(linesOf(step.say).join(' ')).toMatch(
    /‘You did right to tell. I’m on your side.’ Then swap/,
  );
});

test('the word trafficking is said to students, calmly, and with help beside it', () => {
  const lines = studentTextOf(lesson).filter((line) => /trafficking/i.test(line));
  expect(lines.some((line) => /people who help/.test(line))).toBe(true);
});

const nameOf = ({ title, from }: Step) => `${title}${from ? ` (from ${from})` : ''}`;

test('a class that does not meet Amara reads and hears nothing about her', () => {
  const others = lesson.steps.filter(({ from }) => !from);
  const naming = others.filter((step) => studentLinesOf(step).some((line) => /Amara/.test(line)));
  expect(naming.map(nameOf)).toEqual([]);
  const said = others.flatMap(({ say }) => linesOf(say)).filter((line) => /Amara/.test(line));
  expect(said.filter((line) => !/^From 14/.test(line))).toEqual([]);
});

test('the core fits 50 minutes with joining, and the run sheet has every step with its minutes', () => {
  const core = lesson.steps.filter(({ weight }) => weight === 'core');
  const sum = (steps: readonly Step[]) => steps.reduce((total, { minutes }) => total + minutes, 0);
  expect(sum(core)).toBe(45);
  expect(sum(core.filter(({ from }) => !from))).toBe(35);
  const sheet = sectionOf('During').filter((line) => /^\d+\. /.test(line));
  const expected = lesson.steps.map(({ title, minutes }, at) => `${at + 1}. ${title} (${minutes}`);
  expect(sheet.map((line, at) => line.slice(0, expected[at]?.length))).toEqual(expected);
});

const ticks = ['nothing today', 'I’d like a word', 'I’m worried about someone'];

test('the closing has a paper slip for everybody, on every wall and device, aloud and in the notes', () => {
  const closing = lesson.steps.at(-1)!;
  const places = [...viewsOf(closing).map(linesOfView), linesOf(closing.say)];
  for (const lines of places) {
    const words = loose(lines.join(' '));
    for (const tick of ticks) expect(words).toContain(loose(tick));
    expect(words).toMatch(/everybody (?:folds|ticks) one/);
    expect(words).toContain('before home time');
  }
  expect(linesOf(closing.notes).join(' ')).toMatch(/Read them yourself.*before home time/);
});

test('the guide has the slip to copy, who reads it, and what then', () => {
  expect(sectionOf('Before').join(' ')).toMatch(
    /Print the paper slips.*Write on them who reads them/,
  );
  expect(sectionOf('Before').join(' ')).toMatch(/two named adults/);
  const paper = sectionOf('Unplugged');
  const slip = paper.slice(paper.findIndex((line) => line.includes('Paper slip')));
  expect(slip.slice(1, 6).map(loose)).toEqual(['name', 'tick one', ...ticks.map(loose)]);
  const after = sectionOf('After').join(' ');
  for (const tick of ticks) expect(loose(after)).toContain(loose(tick));
  expect(after).toMatch(/your lead hears of it today, before that student goes home/);
});

test('no word belongs to one country only', () => {
  const local = /\b(?:mums?|moms?|nan|nana|maths?|mates?|careers teacher|zip|postcode)\b|[$€£]/i;
  expect(heardOf(lesson).filter((line) => local.test(line))).toEqual([]);
});

test('no sum in one country’s money, where the class may be in another', () => {
  const invented = lesson.steps.flatMap((step) =>
    step.kind === 'spot' ? step.artefacts.flatMap(linesOfArtefact) : [],
  );
  expect(invented.filter((line) => /[$€£]|\bpay is \d/.test(line))).toEqual([]);
});

test('the paper version prints the same adverts and messages as the screens show', () => {
  const paper = sectionOf('Unplugged').join('\n');
  const screens = spots.flatMap(({ artefacts }) => artefacts.flatMap(linesOfArtefact));
  expect(screens.filter((line) => !paper.includes(line))).toEqual([]);
});

test('the paper version has every question, option and point of the lesson', () => {
  const paper = sectionOf('Unplugged').join('\n');
  const questions = lesson.steps.flatMap((step) => {
    if (step.kind === 'poll') return [step.question, ...step.options.map(({ text }) => text)];
    if (step.kind === 'estimate')
      return [step.question, step.key.source, ...linesOf(step.key.caveat)];
    if (step.kind === 'spot' || step.kind === 'cards') return [step.question];
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
