import { fileURLToPath } from 'node:url';
import { phasesOf, project, revealOrder, type Step } from '@sightline/lesson';
import { loadLibrary } from '@sightline/lesson/node';
import type { Phase, PhaseName, StepView } from '@sightline/lesson/view';

/** A step of a shipped lesson, as a screen gets it in one phase. */
export interface Moment {
  readonly name: string;
  readonly phase: PhaseName;
  readonly wall: StepView;
  readonly device: StepView;
}

const folder = fileURLToPath(new URL('../../../../lessons', import.meta.url));

function phasesIn(step: Step): readonly Phase[] {
  if (step.kind !== 'scenario')
    return phasesOf(step).map((name) => ({ name, revealed: revealOrder(step) }));
  return step.nodes.flatMap(({ id, choices }) =>
    phasesOf(step, id).map((name): Phase => {
      const revealed = name === 'key' ? choices.map((choice) => choice.id) : [];
      return { name, revealed, node: id, round: 1 };
    }),
  );
}

/** Every step of every shipped lesson, in each of its phases, with all of it revealed in the last. */
export const shippedMoments: readonly Moment[] = (await loadLibrary(folder)).flatMap(({ lesson }) =>
  (lesson?.steps ?? []).flatMap((step) =>
    phasesIn(step).map((phase) => ({
      name: [lesson!.name, step.id, phase.node, phase.name].filter(Boolean).join(' '),
      phase: phase.name,
      wall: project(step, 'wall', phase),
      device: project(step, 'device', phase),
    })),
  ),
);
