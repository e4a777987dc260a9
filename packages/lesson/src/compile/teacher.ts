import type { Step } from '../lesson.ts';
import type { TeacherStep } from '../view/step.ts';
import { project } from './project.ts';
import { revealOrder } from './reveal-order.ts';

/** What the teacher alone sees of a step: everything. */
export function projectTeacher(step: Step): TeacherStep {
  const { id, kind, title, minutes, weight, notes, say } = step;
  const key = project(step, 'wall', { name: 'key', revealed: revealOrder(step) });
  const shared = { id, kind, title, minutes, weight, notes, say, key };
  if (step.kind !== 'scenario') return shared;
  const nodeNotes = Object.fromEntries(step.nodes.map((node) => [node.id, node.notes]));
  return { ...shared, nodeNotes };
}
