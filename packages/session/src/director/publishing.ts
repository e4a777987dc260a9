import type { Lesson, Step } from '@sightline/lesson';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import { cardWorkOf, hashOfCard, seatCards, showableOf, writerOf, writtenCards } from './cards.ts';
import type { SeatCard } from './cards.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { putWork } from './desks.ts';
import { hearCard } from './hearing/hear-card.ts';
import { vocabularyOf } from './hearing/vocabulary.ts';
import { valueOf } from './record.ts';
import type { PublishedCard, ReadCard, SessionState } from './state.ts';
import { findStep } from './steps.ts';

type Asked<Type extends TeacherIntent['type']> = Extract<TeacherIntent, { type: Type }>;

/** The words the class sees of a card; empty for none. */
export function shownOf(state: SessionState, stepId: string, card: string): string {
  return publishedIn(state, stepId).find((one) => one.card === card)?.text ?? '';
}

export function isSetAside(state: SessionState, stepId: string, { card, hash }: ReadCard): boolean {
  const aside = valueOf(state.setAside, stepId) ?? [];
  return aside.some((one) => one.card === card && one.hash === hash);
}

export function isWorry(state: SessionState, stepId: string, { card, hash }: ReadCard): boolean {
  return state.worries.some((one) => one.step === stepId && one.card === card && one.hash === hash);
}

/** Shows cards to the class, in the words the teacher has read. */
export function publish(
  state: SessionState,
  { step: stepId, cards }: Asked<'publish'>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const asked = new Map(cards.map((one) => [one.card, one]));
  const written = writtenCards(state, step);
  const chosen = written.filter(({ card, text }) => asked.get(card)?.hash === hashOfCard(text));
  if (chosen.length < asked.size) return refuse(state, 'changed');
  const isHeld = ({ card, text }: SeatCard) => {
    const { hash, anyway = false } = asked.get(card)!;
    if (isWorry(state, stepId, { card, hash })) return true;
    return !anyway && hearCard(text, vocabularyOf(lesson)).length > 0;
  };
  if (chosen.some(isHeld)) return refuse(state, 'held');
  const others = publishedIn(state, stepId).filter(({ card }) => !asked.has(card));
  const shown = [...others, ...chosen.map(({ card, text }) => ({ card, text }))];
  if (!mayShow(written, shown)) return refuse(state, 'few');
  return accept(withPublished(state, stepId, shown));
}

/** Takes a card from the wall and every device. Nothing tells whose it was, not even to its author. */
export function takeDown(
  state: SessionState,
  { step: stepId, card }: Asked<'takeDown'>,
  lesson: Lesson,
): Decision {
  if (!visited(state, stepId, lesson)) return refuse(state, 'unknown');
  const text = shownOf(state, stepId, card);
  return accept(text === '' ? state : putAside(state, stepId, { card, hash: hashOfCard(text) }));
}

/** The teacher has read these words, and they are not for the class. */
export function setAside(
  state: SessionState,
  { step: stepId, card, hash }: Asked<'setAside'>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const text = readText(state, step, { card, hash });
  return text === '' ? refuse(state, 'changed') : accept(putAside(state, stepId, { card, hash }));
}

/** Keeps words that the teacher worries about, or no longer. What is a worry is on no wall. */
export function worry(
  state: SessionState,
  { step: stepId, card, hash, on }: Asked<'worry'>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const others = state.worries.filter(
    (one) => one.step !== stepId || one.card !== card || one.hash !== hash,
  );
  if (!on) return accept({ ...state, worries: others });
  if (others.length < state.worries.length) return accept(state);
  const text = readText(state, step, { card, hash });
  if (text === '') return refuse(state, 'changed');
  const { label = '' } = seatCards(state, stepId).find((one) => one.card === card) ?? {};
  const worries = [...others, { step: stepId, card, hash, text, label }];
  return accept(withoutCard({ ...state, worries }, stepId, card));
}

/** Takes a card from its author, its table and the class. Its seat may write another one. */
export function clearCard(
  state: SessionState,
  { step: stepId, card }: Asked<'clearCard'>,
  lesson: Lesson,
): Decision {
  const step = visited(state, stepId, lesson);
  if (!step) return refuse(state, 'unknown');
  const cleared = withoutCard(withoutLeft(state, stepId, card), stepId, card);
  const { seatId } = seatCards(state, stepId).find((one) => one.card === card) ?? {};
  const work = seatId ? cardWorkOf(state, seatId, stepId) : undefined;
  if (!seatId || !work) return accept(cleared);
  return accept(putWork(cleared, seatId, step, { ...work, text: '' }), { type: 'resend', seatId });
}

/** Whether the class may see just these together: see `CardQueue`. */
function mayShow(written: readonly SeatCard[], shown: readonly PublishedCard[]): boolean {
  const showable = showableOf(written);
  if (showable !== 'each') return showable === 'any';
  const together = written.filter(({ card }) => shown.some((one) => one.card === card));
  return together.length === 2 && writerOf(together[0]!) !== writerOf(together[1]!);
}

/** The words that a hash means: those on the card or those the class sees; empty when it is neither. */
function readText(state: SessionState, step: Step, { card, hash }: ReadCard): string {
  const { text = '' } = writtenCards(state, step).find((one) => one.card === card) ?? {};
  const words = [text, shownOf(state, step.id, card)];
  return words.find((one) => one !== '' && hashOfCard(one) === hash) ?? '';
}

function visited(state: SessionState, stepId: string, lesson: Lesson): Step | undefined {
  const step = findStep(lesson, stepId);
  const isVisited = Object.hasOwn(state.scene.phases, stepId);
  return step?.kind === 'cards' && isVisited ? step : undefined;
}

function publishedIn({ scene }: SessionState, stepId: string): readonly PublishedCard[] {
  return valueOf(scene.published, stepId) ?? [];
}

function withPublished(
  state: SessionState,
  stepId: string,
  cards: readonly PublishedCard[],
): SessionState {
  const published = { ...state.scene.published, [stepId]: cards };
  return { ...state, scene: { ...state.scene, published } };
}

function withoutLeft(state: SessionState, stepId: string, card: string): SessionState {
  const left = valueOf(state.leftCards, stepId) ?? [];
  const rest = left.filter((one) => one.card !== card);
  if (rest.length === left.length) return state;
  return { ...state, leftCards: { ...state.leftCards, [stepId]: rest } };
}

/** The class does not see this card any more. */
function withoutCard(state: SessionState, stepId: string, card: string): SessionState {
  const shown = publishedIn(state, stepId);
  const left = shown.filter((one) => one.card !== card);
  return left.length < shown.length ? withPublished(state, stepId, left) : state;
}

function putAside(state: SessionState, stepId: string, read: ReadCard): SessionState {
  const others = (valueOf(state.setAside, stepId) ?? []).filter(({ card }) => card !== read.card);
  const setAside = { ...state.setAside, [stepId]: [...others, read] };
  return withoutCard({ ...state, setAside }, stepId, read.card);
}
