import type { Lesson, Step } from '@sightline/lesson';
import {
  agreedAt,
  hashOfCard,
  seatCards,
  showableOf,
  writtenCards,
  type SeatCard,
} from '../director/cards.ts';
import { hearCard } from '../director/hearing/hear-card.ts';
import { vocabularyOf } from '../director/hearing/vocabulary.ts';
import { isSetAside, isWorry, shownOf } from '../director/publishing.ts';
import { valueOf } from '../director/record.ts';
import type { SessionState } from '../director/state.ts';
import type { CardEntry, CardQueue } from '../layout/lectern.ts';
import type { CardWork } from '../layout/work.ts';

type Heard = Pick<CardEntry, 'hash' | 'marks'>;

/** A large class does not hear every card again whenever one changes. */
const heard = new WeakMap<CardWork, Heard>();

function hear(text: string, lesson: Lesson): Heard {
  return { hash: hashOfCard(text), marks: hearCard(text, vocabularyOf(lesson)) };
}

function hearWork(work: CardWork, lesson: Lesson): Heard {
  const now = heard.get(work) ?? hear(work.text, lesson);
  heard.set(work, now);
  return now;
}

/** What the teacher reads in a `cards` step: all that was handed in, and what the class sees of it. */
export function cardQueueOf(state: SessionState, step: Step, lesson: Lesson): CardQueue {
  const seats = seatCards(state, step.id);
  const written = writtenCards(state, step);
  /** Shown, and since then emptied, skipped or without its seat: it can still be taken down. */
  const orphaned = (valueOf(state.scene.published, step.id) ?? []).filter(
    ({ card }) => !written.some((one) => one.card === card),
  );
  const entries = [
    ...written.map((one) => {
      const isAgreed = one.table > 0 && one.card === agreedAt(seats, one.table);
      return { ...entryOf(state, step, one, hearWork(one.work, lesson)), isAgreed };
    }),
    ...orphaned.map(({ card, text }) => {
      const { label = '', table = 0 } = seats.find((one) => one.card === card) ?? {};
      return entryOf(state, step, { card, text, label, table }, hear(text, lesson));
    }),
  ];
  return {
    showable: showableOf(written),
    entries: entries.sort((a, b) => (a.id < b.id ? -1 : 1)),
    unseated:
      state.tables > 0
        ? seats.filter(({ seatId, table }) => seatId !== '' && table === 0).length
        : 0,
  };
}

function entryOf(
  state: SessionState,
  { id: stepId }: Step,
  { card, text, label, table }: Pick<SeatCard, 'card' | 'text' | 'label' | 'table'>,
  { hash, marks }: Heard,
): CardEntry {
  const read = { card, hash };
  const shown = shownOf(state, stepId, card);
  const unshown = marks.length > 0 ? 'held' : 'new';
  const unpublished = isSetAside(state, stepId, read) ? 'setAside' : unshown;
  return {
    id: card,
    text,
    hash,
    state: shown === text ? 'published' : unpublished,
    marks,
    isWorry: isWorry(state, stepId, read),
    label,
    table,
    isAgreed: false,
    shown,
  };
}
