import type { Lesson } from '@sightline/lesson';
import type { ClassMode } from '@sightline/protocol';
import type { HelpCard } from '../layout/help-card.ts';
import { putInFront } from './addresses.ts';
import { startClock } from './clock.ts';
import { nothingLost } from './loss.ts';
import { onWallSince } from './on-wall.ts';
import { entriesOn, putOn } from './shelf.ts';
import type { Scene, SessionState } from './state.ts';
import { nothingWithheld, showWithheld } from './withheld.ts';
import type { World } from './world.ts';

export interface NewSession {
  readonly sessionId: string;
  readonly lesson: Lesson;
  /** How many students the teacher expects. */
  readonly headCount: number;
  readonly mode: ClassMode;
  readonly practice: boolean;
  /** Where everybody has a device: how many tables have a number on them; 0 for none. */
  readonly tables: number;
  /** Those at a table see each other's cards. */
  readonly liveTables: boolean;
  /** Empty when no device can join. */
  readonly code: string;
  /** Where the class can be joined, the one to show first in front. */
  readonly addresses: readonly string[];
  /** One that a teacher chose for an earlier class; empty for none. */
  readonly chosenAddress?: string;
  readonly help: HelpCard;
}

export const lobby: Scene = {
  stage: 'lobby',
  locked: false,
  paused: false,
  blank: false,
  cursor: 0,
  stepId: '',
  phases: {},
  onWall: {},
  results: {},
  stories: {},
  hands: {},
  published: {},
};

/** Of a question, while nobody who could answer it has left. */
export const untouched = { left: 0, onlookers: [] };

/** What is known of coming and going before anybody has come. */
export const nobody = {
  departures: 0,
  extraPlaces: 0,
  freedTables: [],
  turnedAway: { count: 0, at: 0 },
  arrivedBefore: { locked: null, began: null },
  arrivalsAt: [],
  unconnected: [],
  leftCards: {},
} satisfies Partial<SessionState>;

/** A class in its lobby. */
export function createSession(
  { sessionId, lesson, headCount, mode, practice, code, help, ...asked }: NewSession,
  world: World,
): SessionState {
  const chosenAddress = asked.chosenAddress ?? '';
  // A device that stands for its table has no number to tap.
  const tables = mode === 'own' ? asked.tables : 0;
  return {
    sessionId,
    lesson: { name: lesson.name, version: lesson.version },
    code,
    addresses: putInFront(asked.addresses, chosenAddress),
    chosenAddress,
    headCount,
    mode,
    practice,
    tables,
    liveTables: tables > 0 && asked.liveTables,
    help,
    sequences: { board: 1, lectern: 1, table: 1 },
    clock: startClock(world.now),
    scene: lobby,
    projector: 'unseen',
    remotes: 0,
    isFound: false,
    isSaved: true,
    withheld: nothingWithheld,
    lost: nothingLost,
    seats: {},
    presence: {},
    presenceTurns: 0,
    ...nobody,
    arrivals: 0,
    labelStart: world.random(4).reduce((number, byte) => number * 256 + byte, 0),
    removed: [],
    setAside: {},
    worries: [],
    desks: {},
    figures: {},
    finished: {},
    progress: { at: 0, words: {} },
    questions: {},
    ledgers: {},
  };
}

/** A class that was read back from a snapshot: the same, with nobody connected yet. */
export function restoreSession(snapshot: SessionState, world: World): SessionState {
  const { clock, presence, sequences, projector } = snapshot;
  const since = clock.passed;
  // Later than whoever was away before.
  const turn = snapshot.presenceTurns + 1;
  return {
    ...nobody,
    // What was read back is durable.
    ...showWithheld({
      ...snapshot,
      scene: withWall(snapshot.scene),
      withheld: snapshot.withheld ?? nothingWithheld,
    }),
    // A class that began before an address could be chosen has chosen none.
    chosenAddress: (snapshot as Partial<SessionState>).chosenAddress ?? '',
    help: withAdults(snapshot.help),
    clock: { ...clock, seen: world.now },
    sequences: { ...sequences, lectern: sequences.lectern + 1 },
    projector: projector === 'connected' ? 'lost' : projector,
    remotes: 0,
    isSaved: true,
    lost: nothingLost,
    questions: Object.fromEntries(
      Object.entries(snapshot.questions).map(([activity, asked]) => [
        activity,
        { ...untouched, ...asked },
      ]),
    ),
    presence: entriesOn(presence).reduce((all, [seatId, was]) => {
      const stayed = since - was.since;
      return was.state === 'here'
        ? putOn(all, seatId, { state: 'away', since, stayed, turn })
        : all;
    }, presence),
    presenceTurns: turn,
  };
}

function withWall(scene: Scene | Omit<Scene, 'onWall'>): Scene {
  return 'onWall' in scene ? scene : { ...scene, onWall: onWallSince(scene) };
}

/** A class that began before there were two adults names one. */
function withAdults(help: HelpCard | OneAdult): HelpCard {
  if ('adults' in help) return help;
  const { adult, place, lines } = help;
  return { adults: adult ? [{ name: adult, place }] : [], lines };
}

interface OneAdult extends Pick<HelpCard, 'lines'> {
  readonly adult: string;
  readonly place: string;
}
