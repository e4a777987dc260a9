import { joiningMinutes, type Lesson } from '@sightline/lesson';
import { timeInStep } from '../director/clock.ts';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import { currentStep } from '../director/steps.ts';
import type { Timing } from '../layout/lectern.ts';

const minuteMs = 60_000;

/** Whole minutes since the class left the lobby, and in its step. */
export function minutes({ clock, scene }: SessionState): Pick<Timing, 'elapsed' | 'inStep'> {
  if (scene.stage !== 'running' || clock.leftLobbyAt === null) return { elapsed: 0, inStep: 0 };
  return {
    elapsed: Math.floor((clock.passed - clock.leftLobbyAt) / minuteMs),
    inStep: Math.floor(timeInStep(clock, scene.stepId) / minuteMs),
  };
}

/**
 * How the class stands against the minutes it has. What is still to come counts with its planned
 * minutes; a step that was left out has won its own back. A lesson has time for its core steps: those
 * that may be left out make nobody late, and are named where there is no time for them.
 */
export function timingOf(state: SessionState, lesson: Lesson): Timing {
  const { scene, clock } = state;
  const { elapsed, inStep } = minutes(state);
  const planned = lesson.minutes - joiningMinutes;
  const furthest = lesson.steps.findLastIndex(({ id }) => Object.hasOwn(scene.phases, id));
  const reached = lesson.steps[furthest];
  const later = lesson.steps.slice(furthest + 1);
  const there =
    reached?.id === scene.stepId
      ? inStep
      : Math.floor((valueOf(clock.spent, reached?.id ?? '') ?? 0) / minuteMs);
  const rest = Math.max(0, (reached?.minutes ?? 0) - there);
  const lateBy = (steps: Lesson['steps']) =>
    scene.stage === 'running' ? Math.max(0, elapsed + rest + sumOf(steps) - planned) : 0;
  const isOptional = ({ weight }: Lesson['steps'][number]) => weight === 'may';
  const over = lateBy(later.filter((step) => !isOptional(step)));
  const cuts = suggestCuts(later.filter(isOptional), lateBy(later));
  return {
    elapsed,
    planned,
    inStep,
    stepPlanned: currentStep(scene, lesson)?.minutes ?? 0,
    over,
    cuts: later.filter((step) => cuts.includes(step)).map(({ id }) => id),
  };
}

const sumOf = (steps: Lesson['steps']): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** The shortest step that wins so many minutes back; where none does, the longest and what is needed beside it. */
function suggestCuts(steps: Lesson['steps'], minutes: number): Lesson['steps'] {
  if (minutes <= 0) return [];
  const byLength = steps.filter((step) => step.minutes > 0).sort((a, b) => a.minutes - b.minutes);
  const one = byLength.find((step) => step.minutes >= minutes) ?? byLength.at(-1);
  if (!one) return [];
  const others = steps.filter((step) => step !== one);
  return [one, ...suggestCuts(others, minutes - one.minutes)];
}
