import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EstimateStep, HelpStep, PollStep, SpotStep, Step, TalkStep } from '../lesson.ts';
import { lessonOf } from '../test-support/fixtures.ts';
import type { Phase, PhaseName } from '../view/phase.ts';
import type { Text } from '../view/text.ts';
import { phasesOf, project, projectTeacher, questionOf, revealOrder } from './index.ts';

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
  min: 0,
  max: 100,
  unit: '%',
  key: { value: 4711.125, source: '⟦source⟧', caveat: marked('caveat') },
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
const anyStep: fc.Arbitrary<Step> = fc.oneof(talk, help, poll, estimate, spot);
const anyPhase = fc.record({
  name: fc.constantFrom(...names),
  revealed: fc.uniqueArray(fc.oneof(fc.constantFrom('1.1', '1.2', '1.3', '9.9', '__proto__'))),
});

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
    fc.assert(
      fc.property(anyStep, fc.constantFrom(...audiences), earlier, (step, audience, phase) => {
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

test('polls and estimates have a question, other steps none', async () => {
  const { steps } = await lessonOf('tiny');
  expect(steps.map((step) => questionOf(step))).toEqual([
    undefined,
    { kind: 'single', options: 3 },
    { kind: 'multiple', options: 4 },
    { kind: 'scale', options: 5 },
    { kind: 'single', options: 2 },
    { kind: 'estimate', min: 0, max: 100 },
    undefined,
    undefined,
  ]);
});

test('items are revealed in reading order', async () => {
  const { steps } = await lessonOf('tiny');
  expect(steps.flatMap(revealOrder)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']);
});
