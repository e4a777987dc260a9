import type { Lesson } from '@sightline/lesson';
import type { Decision, Outcome } from './decision.ts';
import { saveWork } from './desks.ts';
import type { Effect } from './effect.ts';
import { end, isIdle } from './ending.ts';
import type { SessionEvent } from './event.ts';
import { ledgerOf, recallRefusal, settleNumber, teacher, type Holder } from './ledger.ts';
import { lookAtProgress } from './progress.ts';
import { noteBallots, noteReleased } from './questions.ts';
import { join, notePresence, sit } from './seats.ts';
import { findOn } from './shelf.ts';
import type { SessionState } from './state.ts';
import { decideTeacherIntent } from './teacher-intents.ts';
import type { World } from './world.ts';

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
      return join(state, event.seatId, world);
    case 'seatConnected':
      return { state: notePresence(state, event.seatId, 'here'), effects: [] };
    case 'seatDisconnected':
      return { state: notePresence(state, event.seatId, 'away'), effects: [] };
    case 'pageLoaded':
      return { state: state.isFound ? state : { ...state, isFound: true }, effects: [] };
    case 'projectors':
      return { state: noteProjectors(state, event.connected), effects: [] };
    case 'remotes':
      return { state: { ...state, remotes: event.connected }, effects: [] };
    case 'storage':
      return { state: { ...state, isSaved: event.works }, effects: [] };
    case 'ballots':
      return { state: noteBallots(state, event.question, event.count), effects: [] };
    case 'released':
      return { state: noteReleased(state, event.question, event.released), effects: [] };
    case 'tick':
      return isIdle(state) ? end(state) : { state: lookAtProgress(state, lesson), effects: [] };
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
  return settle(state, seatId, event, () =>
    intent.type === 'sit'
      ? sit(withIntentNow(state), seatId, intent.table)
      : saveWork(withIntentNow(state), seatId, intent, lesson),
  );
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
  return {
    state: isOver ? decided : settleNumber(decided, holder, event.device, refusal),
    effects: [...effects, settled(event, refusal)],
  };
}

function settled({ device, number }: IntentEvent, refusal: Decision['refusal']): Effect {
  return { type: 'settle', device, number, refusal };
}

function withIntentNow(state: SessionState): SessionState {
  return { ...state, clock: { ...state.clock, intentAt: state.clock.passed } };
}

function noteProjectors(state: SessionState, connected: number): SessionState {
  if (connected > 0) return { ...state, projector: 'connected' };
  return state.projector === 'connected' ? { ...state, projector: 'lost' } : state;
}
