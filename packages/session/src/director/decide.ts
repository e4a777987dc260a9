import type { Lesson } from '@sightline/lesson';
import { noteAddresses } from './addresses.ts';
import { lookAtArrivals } from './arrivals.ts';
import type { Decision, Outcome } from './decision.ts';
import { saveWork } from './desks.ts';
import type { Effect } from './effect.ts';
import { end, isIdle } from './ending.ts';
import type { SessionEvent } from './event.ts';
import { ledgerOf, recallRefusal, settleNumber, teacher, type Holder } from './ledger.ts';
import { noteDamage } from './loss.ts';
import { lookAtProgress } from './progress.ts';
import { noteBallots, noteReleased } from './questions.ts';
import { lookAtConnections, noteAsking, notePresence } from './presence.ts';
import { forgetTurnedAway, join, leave, sit } from './seats.ts';
import { findOn } from './shelf.ts';
import type { SessionState } from './state.ts';
import { decideTeacherIntent } from './teacher-intents.ts';
import { showWithheld, withholdAllBut } from './withheld.ts';
import type { World } from './world.ts';

/** So long after the last one the teacher still reads that devices could not come in. */
const turnedAwayMs = 120_000;

type IntentEvent = Extract<SessionEvent, { type: 'teacherIntent' | 'seatIntent' }>;

/** What an event does to the class, sequence numbers aside. */
export function decide(
  state: SessionState,
  event: SessionEvent,
  lesson: Lesson,
  world: World,
): Outcome {
  if (state.scene.stage === 'over') return { state, effects: decideWhenOver(event) };
  switch (event.type) {
    case 'teacherIntent':
      return settle(state, teacher, event, () =>
        decideTeacherIntent(withIntentNow(state), event.intent, lesson, world),
      );
    case 'seatIntent':
      return decideSeatIntent(state, event, lesson);
    case 'join':
      return join(state, event.seatId, lesson, world);
    case 'leave':
      return leave(state, event.seatId, lesson);
    case 'code':
      return { state: { ...state, code: event.code }, effects: [] };
    case 'seatAsked':
      return { state: noteAsking(state, event.seatId), effects: [] };
    case 'seatConnected':
      return { state: notePresence(state, event.seatId, 'here'), effects: [] };
    case 'seatDisconnected':
      return { state: notePresence(state, event.seatId, 'away'), effects: [] };
    case 'pageLoaded':
      return { state: state.isFound ? state : { ...state, isFound: true }, effects: [] };
    case 'addresses':
      return { state: noteAddresses(state, event.addresses), effects: [] };
    case 'projectors':
      return { state: noteProjectors(state, event.connected), effects: [] };
    case 'remotes':
      return { state: { ...state, remotes: event.connected }, effects: [] };
    case 'storage':
      return { state: noteStorage(state, event), effects: [] };
    case 'damaged':
      return noteDamage(state, event, lesson, world);
    case 'ballots':
      return { state: noteBallots(state, event.question, event.count), effects: [] };
    case 'released':
      return { state: noteReleased(state, event.question, event.released), effects: [] };
    case 'tick':
      return isIdle(state) ? end(state) : { state: look(state, lesson), effects: [] };
  }
}

function decideWhenOver(event: SessionEvent): Effect[] {
  if (event.type === 'join') return [{ type: 'turnedAway', seatId: event.seatId }];
  if (event.type === 'seatIntent') return [settled(event, 'over')];
  if (event.type !== 'teacherIntent') return [];
  return [settled(event, event.intent.type === 'end' ? '' : 'over')];
}

function decideSeatIntent(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'seatIntent' }>,
  lesson: Lesson,
): Outcome {
  const seat = findOn(state.seats, event.seatId);
  if (!seat || seat.isWaiting) return { state, effects: [settled(event, 'unknown')] };
  const { seatId, intent } = event;
  return settle(state, seatId, event, () => {
    const now = withIntentNow(state);
    switch (intent.type) {
      case 'sit':
        return sit(now, seatId, intent.table);
      case 'work':
        return saveWork(now, seatId, intent, lesson);
      case 'leave':
        return leave(now, seatId, lesson);
    }
  });
}

/** Decides an intent once. One that was settled before gets the same answer and changes nothing. */
function settle(
  state: SessionState,
  holder: Holder,
  event: IntentEvent,
  decideNow: () => Decision,
): Outcome {
  const ledger = ledgerOf(state, holder, event.device);
  if (event.number <= ledger.last)
    return { state, effects: [settled(event, recallRefusal(ledger, event.number))] };
  if (event.number > ledger.last + 1) return { state, effects: [settled(event, 'unknown')] };
  const { state: decided, effects, refusal } = decideNow();
  const isOver = decided.scene.stage === 'over';
  const isGone = holder !== teacher && !findOn(decided.seats, holder);
  return {
    state: isOver || isGone ? decided : settleNumber(decided, holder, event.device, refusal),
    // A seat that leaves hears so before its connection is closed.
    effects: isGone ? [settled(event, refusal), ...effects] : [...effects, settled(event, refusal)],
  };
}

function settled({ device, number }: IntentEvent, refusal: Decision['refusal']): Effect {
  return { type: 'settle', device, number, refusal };
}

function withIntentNow(state: SessionState): SessionState {
  return { ...state, clock: { ...state.clock, intentAt: state.clock.passed } };
}

/** What is looked at from time to time. */
function look(state: SessionState, lesson: Lesson): SessionState {
  const { turnedAway, clock } = state;
  const isOld = clock.passed - turnedAway.at >= turnedAwayMs;
  const now = lookAtProgress(isOld ? forgetTurnedAway(state) : state, lesson);
  return lookAtArrivals(lookAtConnections(now));
}

function noteStorage(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'storage' }>,
): SessionState {
  const noted = { ...state, isSaved: event.works };
  return event.works ? showWithheld(noted) : withholdAllBut(noted, event.durable);
}

function noteProjectors(state: SessionState, connected: number): SessionState {
  if (connected > 0) return { ...state, projector: 'connected' };
  return state.projector === 'connected' ? { ...state, projector: 'lost' } : state;
}
