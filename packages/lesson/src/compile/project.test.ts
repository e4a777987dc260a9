import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  CardsStep,
  EstimateStep,
  HelpStep,
  PollStep,
  ScenarioStep,
  SortStep,
  SpotStep,
  Step,
  TalkStep,
} from '../lesson.ts';
import { lessonOf } from '../test-support/fixtures.ts';
import type { Phase, PhaseName } from '../view/phase.ts';
import type { Text } from '../view/text.ts';
import { phasesOf, project, projectTeacher, questionOf, revealOrder, rightOrder } from './index.ts';

const audiences = ['wall', 'device'] as const;
const names: readonly PhaseName[] = ['shown', 'open', 'closed', 'results', 'key'];

/** Words that stand in one secret place of a step, so that finding them tells which secret leaked. */
const marked = (secret: string): Text => [{ kind: 'paragraph', content: [`⟦${secret}⟧`] }];

const base = {
  id: 'step',
  title: 'Title',
  text: [{ kind: 'paragraph', content: ['Class text'] }] as Text,
  notes: marked('notes'),
  say: marked('say'),
  minutes: 5,
  weight: 'core',
  from: 0,
  sensitive: false,
} as const;

const count = fc.integer({ min: 1, max: 6 });
const ids = (length: number) => Array.from({ length }, (_, index) => `${index + 1}`);

const talk = fc
  .record({ points: fc.array(fc.string()), editable: fc.boolean() })
  .map((fields): TalkStep => ({ ...base, kind: 'talk', ...fields }));
const help = fc.constant<HelpStep>({ ...base, kind: 'help' });
const poll = fc
  .tuple(count, fc.boolean(), fc.boolean())
  .map(([length, hasKey, blameSensitive]): PollStep => ({
    ...base,
    kind: 'poll',
    question: 'Question',
    mode: 'single',
    options: ids(length).map((id) => ({ id, text: `Option ${id}` })),
    ends: [],
    blameSensitive,
    attitude: false,
    key: hasKey
      ? {
          right: ['⟦right⟧'],
          reasons: Object.fromEntries(ids(length).map((id) => [id, `⟦reason ${id}⟧`])),
          text: marked('key text'),
        }
      : null,
  }));
const estimate = fc.constant<EstimateStep>({
  ...base,
  kind: 'estimate',
  question: 'Question',
  options: [
    { id: '1', text: 'A few' },
    { id: '2', text: 'Some' },
    { id: '3', text: 'Many' },
  ],
  unit: '%',
  key: { right: '⟦bin⟧', value: 4711.125, source: '⟦source⟧', caveat: marked('caveat') },
});
const spot = count.map((length): SpotStep => ({
  ...base,
  kind: 'spot',
  question: 'Question',
  reasons: [{ id: '1', text: 'Reason' }],
  artefacts: [
    {
      kind: 'messages',
      app: 'Loopline',
      owner: 'Noor',
      messages: ids(length).map((id) => ({ id: `1.${id}`, from: 'Rob', content: ['Hello'] })),
    },
  ],
  verdicts: Object.fromEntries(
    ids(length).map((id) => [
      `1.${id}`,
      { flag: true, label: `⟦label 1.${id}⟧`, note: `⟦note 1.${id}⟧` },
    ]),
  ),
}));
const sort = fc
  .uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 3, maxLength: 8 })
  .map((order): SortStep => ({
    ...base,
    kind: 'sort',
    question: 'Question',
    items: order.map((id) => ({ id: `${id}`, text: `Item ${id}`, why: `⟦why ${id}⟧` })),
  }));
const cards = fc.constant<CardsStep>({ ...base, kind: 'cards', question: 'Q', starter: 'It …' });

/** Whatever a node holds is a secret until the story has come to it. */
const node = (id: string, decides: 'class' | 'teacher' | 'nobody', choices: number) => ({
  id,
  title: `⟦title ${id}⟧`,
  text: marked(`text ${id}`),
  easy: marked(`easy ${id}`),
  question: `⟦question ${id}⟧`,
  decides,
  choices: ids(choices).map((choice) => ({
    id: choice,
    words: `⟦words ${id} ${choice}⟧`,
    text: marked(`then ${id} ${choice}`),
    easy: marked(`easier ${id} ${choice}`),
    explore: `⟦explore ${id} ${choice}⟧`,
    to: `⟦to ${id}⟧`,
  })),
  to: `⟦to ${id}⟧`,
  from: 0,
  sensitive: false,
  around: `⟦around ${id}⟧`,
  blameSensitive: false,
  notes: marked('notes'),
});
const scenario = fc
  .array(fc.tuple(fc.constantFrom('class', 'teacher', 'nobody'), count), { minLength: 1 })
  .map((nodes): ScenarioStep => ({
    ...base,
    kind: 'scenario',
    nodes: nodes.map(([decides, choices], at) =>
      node(`n${at}`, decides, decides === 'nobody' ? 0 : choices),
    ),
  }));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  talk,
  help,
  poll,
  estimate,
  spot,
  sort,
  scenario,
  cards,
);
const anyPhaseParts = {
  name: fc.constantFrom(...names),
  revealed: fc.uniqueArray(
    fc.oneof(fc.constantFrom('1.1', '1.2', '1.3', '9.9', '__proto__', '1', '2')),
  ),
};
const anyPhase = fc.record(anyPhaseParts);

const leaks = (view: unknown) => JSON.stringify(view).match(/⟦[^⟧]*⟧|4711/g) ?? [];

describe('what the wall and devices get', () => {
  test('never holds notes or lines for the teacher', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom(...audiences), anyPhase, (step, audience, phase) => {
        expect(leaks(project(step, audience, phase))).not.toContain('⟦notes⟧');
        expect(leaks(project(step, audience, phase))).not.toContain('⟦say⟧');
      }),
    );
  });

  test('holds nothing of a key before the phase “key”', () => {
    const earlier = anyPhase.filter(({ name }) => name !== 'key');
    const keyed = fc.oneof(talk, help, poll, estimate, spot, sort, cards);
    fc.assert(
      fc.property(keyed, fc.constantFrom(...audiences), earlier, (step, audience, phase) => {
        expect(leaks(project(step, audience, phase))).toEqual([]);
      }),
    );
  });

  test('holds verdicts of revealed items only, in any order of reveal', () => {
    fc.assert(
      fc.property(spot, fc.constantFrom(...audiences), anyPhase, (step, audience, { revealed }) => {
        const shown = revealed.filter((id) => Object.hasOwn(step.verdicts, id));
        const view = project(step, audience, { name: 'key', revealed });
        expect(leaks(view).sort()).toEqual(
          shown.flatMap((id) => [`⟦label ${id}⟧`, `⟦note ${id}⟧`]).sort(),
        );
        expect(view).toMatchObject({ latest: shown.at(-1) ?? '' });
      }),
    );
  });

  test('holds one node of a story, and what follows from the choices that were told there', () => {
    const place = fc.record({ ...anyPhaseParts, at: fc.nat() });
    fc.assert(
      fc.property(scenario, fc.constantFrom(...audiences), place, (step, audience, phase) => {
        const here = step.nodes[phase.at % step.nodes.length]!;
        const isDevice = audience === 'device';
        const told = phase.revealed.filter((id) => here.choices.some((choice) => choice.id === id));
        const view = project(step, audience, { ...phase, node: here.id });
        expect(leaks(view).sort()).toEqual(
          [
            ...['text', 'question', ...(isDevice ? ['easy'] : [])].map(
              (part) => `⟦${part} ${here.id}⟧`,
            ),
            ...here.choices.map(({ words }) => words),
            ...told.flatMap((id) =>
              ['then', 'explore', ...(isDevice ? ['easier'] : [])].map(
                (part) => `⟦${part} ${here.id} ${id}⟧`,
              ),
            ),
          ].sort(),
        );
        expect(view.kind === 'scenario' && view.node.told.map(({ choice }) => choice)).toEqual(
          told,
        );
        expect(view.text).toEqual(here === step.nodes[0] ? base.text : []);
      }),
    );
  });

  test('has a story at its first node when no node is named, or one that is not there', () => {
    fc.assert(
      fc.property(scenario, fc.constantFrom(...audiences), anyPhase, (step, audience, phase) => {
        const first = project(step, audience, { ...phase, node: step.nodes[0]!.id });
        expect(project(step, audience, phase)).toEqual(first);
        expect(project(step, audience, { ...phase, node: '__proto__' })).toEqual(first);
      }),
    );
  });

  test('gives the items of a sort in the order of their numbers, and the right one with the key', () => {
    fc.assert(
      fc.property(sort, fc.constantFrom(...audiences), anyPhase, (step, audience, phase) => {
        const view = project(step, audience, phase);
        if (view.kind !== 'sort') throw new Error('no view of a sort');
        const shown = view.items.map(({ id }) => Number(id));
        expect(shown).toEqual(shown.toSorted((a, b) => a - b));
        expect(view.key?.order).toEqual(phase.name === 'key' ? rightOrder(step) : undefined);
        expect(view.items).not.toContainEqual(expect.objectContaining({ why: expect.anything() }));
      }),
    );
  });

  test('holds only fields that a view has, whatever a step gains', () => {
    fc.assert(
      fc.property(anyStep, fc.constantFrom(...audiences), anyPhase, (step, audience, phase) => {
        const later = { ...step, plan: '⟦a field of tomorrow⟧' };
        expect(project(later, audience, phase)).toEqual(project(step, audience, phase));
      }),
    );
  });

  test('gives the key with all its parts in the phase “key”', () => {
    const phase: Phase = { name: 'key', revealed: [] };
    const [aPoll] = fc.sample(
      poll.filter(({ key }) => key !== null),
      1,
    );
    const [anEstimate] = fc.sample(estimate, 1);
    for (const audience of audiences) {
      expect(project(aPoll!, audience, phase)).toMatchObject({ key: { ...aPoll!.key } });
      expect(project(anEstimate!, audience, phase)).toMatchObject({ key: { ...anEstimate!.key } });
    }
  });

  test('leaves the words of a talk to the wall, and its points to both', async () => {
    const step = (await lessonOf('tiny')).steps[0]!;
    const phase: Phase = { name: 'shown', revealed: [] };
    const wall = project(step, 'wall', phase);
    const device = project(step, 'device', phase);
    expect(wall.text).not.toEqual([]);
    expect(device).toEqual({ ...wall, text: [] });
  });
});

test('the teacher gets notes, lines to say and the step with everything revealed', () => {
  fc.assert(
    fc.property(anyStep, (step) => {
      const teacher = projectTeacher(step);
      expect(leaks(teacher)).toEqual(expect.arrayContaining(['⟦notes⟧', '⟦say⟧']));
      expect(teacher.key).toEqual(
        project(step, 'wall', { name: 'key', revealed: revealOrder(step) }),
      );
    }),
  );
});

test('the teacher gets the notes of every node of a story', () => {
  fc.assert(
    fc.property(scenario, (step) => {
      const notes = step.nodes.map((one) => [one.id, one.notes]);
      expect(projectTeacher(step).nodeNotes).toEqual(Object.fromEntries(notes));
    }),
  );
});

test('a step goes through the phases of its kind', async () => {
  const { steps } = await lessonOf('tiny');
  expect(Object.fromEntries(steps.map((step) => [step.id, phasesOf(step).join(' ')]))).toEqual({
    'ground-rules': 'shown',
    'first-look': 'open closed results key',
    'ways-to-check': 'open closed results key',
    'how-sure': 'open closed results',
    'a-saying': 'open closed key',
    'how-many': 'open closed results key',
    'two-offers': 'open closed key',
    help: 'shown',
  });
});

test('a story goes through the phases of the node it is at, a sort and cards through theirs', async () => {
  const { steps } = await lessonOf('story');
  const [, story, sorting, writing] = steps;
  const phasesAt = (at?: string) => phasesOf(story!, at).join(' ');
  expect(phasesAt()).toBe('open closed results key');
  expect(phasesAt('no-bicycle')).toBe('open closed results key');
  expect(phasesAt('a-flat-tyre')).toBe('shown key');
  expect(phasesAt('the-bill')).toBe('open closed key');
  expect(phasesAt('all-is-well')).toBe('shown');
  expect(phasesOf(sorting!)).toEqual(['open', 'closed', 'key']);
  expect(phasesOf(writing!)).toEqual(['open', 'closed']);
});

test('a node of a story has a question where the class decides, a sort and cards have none', async () => {
  const { steps } = await lessonOf('story');
  const [, story, sorting, writing] = steps;
  expect(questionOf(story!)).toEqual({ kind: 'single', options: 3 });
  expect(questionOf(story!, 'a-flat-tyre')).toBeUndefined();
  expect(questionOf(story!, 'the-bill')).toEqual({ kind: 'single', options: 2 });
  expect(questionOf(story!, 'all-is-well')).toBeUndefined();
  expect([questionOf(sorting!), questionOf(writing!)]).toEqual([undefined, undefined]);
});

test('polls and estimates have a question, other steps none', async () => {
  const { steps } = await lessonOf('tiny');
  expect(steps.map((step) => questionOf(step))).toEqual([
    undefined,
    { kind: 'single', options: 3 },
    { kind: 'multiple', options: 4 },
    { kind: 'scale', options: 5 },
    { kind: 'single', options: 2 },
    { kind: 'single', options: 4 },
    undefined,
    undefined,
  ]);
});

test('items are revealed in reading order', async () => {
  const { steps } = await lessonOf('tiny');
  expect(steps.flatMap(revealOrder)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']);
});
