import type { Lesson } from '@sightline/lesson';
import { agreedAt, seatCards } from '../director/cards.ts';
import type { SessionState } from '../director/state.ts';
import { currentStep, phaseOf } from '../director/steps.ts';
import type { TableBoard } from '../layout/table.ts';

/**
 * What the seats at one table see of each other, in a class that is live at the table: words, and no
 * seat.
 */
export function tableBoardOf(state: SessionState, lesson: Lesson, table: number): TableBoard {
  const { scene, sequences, liveTables } = state;
  const step = currentStep(scene, lesson);
  if (!liveTables || step?.kind !== 'cards')
    return { sequence: sequences.table, stepId: '', isOpen: false, cards: [], agreed: '' };
  const seats = seatCards(state, step.id).filter((seat) => seat.table === table);
  return {
    sequence: sequences.table,
    stepId: step.id,
    isOpen: phaseOf(scene, step).name === 'open',
    cards: seats.flatMap(({ card, text }) => (text === '' ? [] : [{ id: card, text }])),
    agreed: agreedAt(seats, table),
  };
}
