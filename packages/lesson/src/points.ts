import { plain } from './diagnostics/quote.ts';
import type { Lesson } from './lesson.ts';
import { pointLimits } from './schema/talk.ts';

/** The teacher's points can't be taken as they are; `message` is a sentence for the teacher. */
export class PointsError extends Error {
  override readonly name = 'PointsError';
}

/**
 * The lesson with the teacher's own points in its editable talk steps.
 *
 * @param points step id → at most 12 lines of at most 140 characters; empty lines are left out
 * @throws {PointsError} for a step that can't be edited, and for too many or too long points
 */
export function withPoints(
  lesson: Lesson,
  points: Readonly<Record<string, readonly string[]>>,
): Lesson {
  const edited = new Map(Object.entries(points).map(([id, lines]) => [id, tidy(lines)]));
  for (const id of edited.keys()) {
    const step = lesson.steps.find((one) => one.id === id);
    if (step?.kind !== 'talk' || !step.editable)
      throw new PointsError(`The points of “${plain(id).slice(0, 60)}” can’t be changed.`);
  }
  const steps = lesson.steps.map((step) => {
    const lines = edited.get(step.id);
    return step.kind === 'talk' && lines ? { ...step, points: lines } : step;
  });
  return { ...lesson, steps };
}

function tidy(lines: readonly string[]): readonly string[] {
  const tidied = lines.map(plain).filter((line) => line !== '');
  const { count, length } = pointLimits;
  if (tidied.length > count) throw new PointsError(`Keep at most ${count} points.`);
  if (tidied.some((line) => countCharacters(line) > length))
    throw new PointsError(`Keep each point within ${length} characters.`);
  return tidied;
}

/** As people see them: a family of emojis is one. */
const countCharacters = (line: string): number =>
  Array.from(new Intl.Segmenter().segment(line)).length;
