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
 * minutes; a step that was left out has won its own back.
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
  const toCome = later.reduce((sum, step) => sum + step.minutes, rest);
  const over = scene.stage === 'running' ? Math.max(0, elapsed + toCome - planned) : 0;
  const cut = over > 0 ? suggestCut(later, over) : undefined;
  return {
    elapsed,
    planned,
    inStep,
    stepPlanned: currentStep(scene, lesson)?.minutes ?? 0,
    over,
    ...(cut !== undefined && { cut }),
  };
}

/** The shortest step that wins all the minutes back, else the longest there is. */
function suggestCut(later: Lesson['steps'], over: number): string | undefined {
  const may = later
    .filter(({ weight, minutes }) => weight === 'may' && minutes > 0)
    .sort((a, b) => a.minutes - b.minutes);
  return (may.find((step) => step.minutes >= over) ?? may.at(-1))?.id;
}
