import type { StepView } from '@sightline/lesson/view';
import type { DeviceBoard } from '@sightline/session';
import { activityOn } from '@sightline/session/client';
import { planBallot, type Asked } from './ballots.ts';
import { planCard } from './cards.ts';
import type { Plan } from './deed.ts';
import type { Dice } from './dice.ts';
import { planMarking } from './marking.ts';
import { planSorting } from './sorting.ts';
import { takes, type Student } from './student.ts';

const dropMs = 4_000;

type StepBoard = Extract<DeviceBoard, { screen: 'step' }>;

/** One thing that a device asks for. */
export interface Occasion {
  /** The same as long as the device asks for the same. */
  readonly id: string;
  /** Where in the lesson: a second vote there is another occasion at the same place. */
  readonly place: string;
  readonly board: StepBoard;
}

/** What a device asks for now; undefined when there is nothing to do, or not at the moment. */
export function occasionOf(board: DeviceBoard): Occasion | undefined {
  if (board.screen !== 'step' || board.paused || board.phase !== 'open') return undefined;
  const { step, stepId, question } = board;
  const place = step.kind === 'scenario' ? `${stepId}/${step.node.id}` : stepId;
  if (question) return { id: activityOn(board), place, board };
  const isDesk = step.kind === 'spot' || step.kind === 'sort' || step.kind === 'cards';
  return isDesk ? { id: stepId, place, board } : undefined;
}

/**
 * What a student does about that: nothing at all now and then, and sometimes the device drops out
 * on the way.
 *
 * @param isAgain another occasion came before at the same place
 */
export function planFor({ board }: Occasion, student: Student, dice: Dice, isAgain = false): Plan {
  const { dreams, drops } = student.temper;
  if (dice.chance(dreams)) return [];
  const plan = planDeeds(board, student, dice, isAgain);
  if (!dice.chance(drops)) return plan;
  const afterMs = takes(dropMs, student, dice) * dice.fraction();
  return [{ afterMs, deed: { type: 'drop', forMs: dice.between(3_000, 25_000) } }, ...plan];
}

function planDeeds(
  { step, stepId, question }: StepBoard,
  student: Student,
  dice: Dice,
  isAgain: boolean,
): Plan {
  if (question)
    return planBallot({ kind: question.kind, ...askedBy(step), isAgain }, student, dice);
  switch (step.kind) {
    case 'spot':
      return planMarking(stepId, step, student, dice);
    case 'sort':
      return planSorting(stepId, step, student, dice);
    case 'cards':
      return planCard(stepId, student, dice);
    default:
      return [];
  }
}

/** The question and its options, as the class reads them. */
function askedBy(step: StepView): Pick<Asked, 'words' | 'options'> {
  switch (step.kind) {
    case 'poll':
    case 'estimate':
      return { words: step.question, options: step.options.map(({ text }) => text) };
    case 'scenario':
      return { words: step.node.question, options: step.node.choices.map(({ text }) => text) };
    default:
      return { words: step.title, options: [] };
  }
}
