import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '@sightline/lesson';
import { loadLesson } from '@sightline/lesson/node';
import type { StartRequest } from '@sightline/protocol';
import { Classroom, ServerProcess, shippedLessons } from '../support/index.ts';
import { plantCanaries } from './plant.ts';
import { startWithLeaks, type PlantedLeak } from './planted-leak.ts';
import type { Canary } from './secrecy.ts';
import { answer } from './steps/ballot.ts';
import { writeCards } from './steps/cards.ts';
import { tell } from './steps/scenario.ts';
import { ordersIn, sort } from './steps/sort.ts';
import { mark } from './steps/spot.ts';
import { findStrays } from './strays.ts';
import { WatchedClass } from './watched-class.ts';

/** What a class that was taught from end to end gave away, and what it showed in its time. */
export interface TaughtClass {
  /** Markers that reached a seat or the projector before their time. */
  readonly leaks: readonly string[];
  /** Canaries that were due, but that nobody received: the test would not have seen them leak. */
  readonly unheard: readonly Canary[];
  /** Secrets, labels and work of one seat that reached somebody else. */
  readonly strays: readonly string[];
  /** Markers of what was over that a late device received. */
  readonly hindsight: readonly string[];
  /** How many bytes were listened to. */
  readonly bytes: number;
}

interface Teaching {
  readonly leaks?: readonly PlantedLeak[];
  /** The steps that are taught; by default all are. */
  readonly only?: readonly string[];
  /** What of it is set up; by default no tables are. */
  readonly asked?: Pick<StartRequest, 'tables' | 'liveTables'>;
}

/**
 * Teaches a shipped lesson, without what is marked as sensitive, with a marker in every text, and
 * listens to every byte.
 */
export async function teachWithCanaries(
  lesson: string,
  { leaks = [], only, asked: tables }: Teaching = {},
): Promise<TaughtClass> {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-canaries-'));
  const canaries = await plantCanaries(join(shippedLessons, lesson), join(lessons, lesson));
  const server = await ServerProcess.start({ lessons, ...startWithLeaks(leaks) });
  try {
    const asked = { lesson, headCount: 20, sensitive: false, ...tables };
    const classroom = await Classroom.open(server, asked);
    const projector = await classroom.teacher.openProjector();
    await projector.sees('the lobby', ({ screen }) => screen === 'lobby');
    await classroom.join(6);
    const { lesson: planted } = await loadLesson(join(lessons, lesson));
    const secrets = [...canaries, ...ordersIn(planted!)];
    const watched = new WatchedClass(classroom, projector, planted!, secrets);
    const plan = only ?? classroom.teacher.lectern.plan.map(({ id }) => id);
    const steps = planted!.steps.filter(({ id }) => plan.includes(id));
    const taught = await teach(watched, steps);
    projector.close();
    classroom.close();
    return taught;
  } finally {
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
}

async function teach(watched: WatchedClass, steps: readonly Step[]): Promise<TaughtClass> {
  const { teacher, projector, seats, listeners } = watched;
  for (const step of steps) {
    await watched.move(() => teacher.goTo(step.id));
    if (watched.isTight) await work(watched, step);
    await watched.revealAll();
    if (!watched.isTight) break;
  }
  if (watched.isTight) await watched.joinLate();
  const strays = findStrays(seats, projector.network.recording, teacher.seats);
  await watched.end();
  for (const seat of watched.late) seat.close();
  return {
    leaks: watched.leaks,
    unheard: watched.unheard,
    strays: [...watched.strays, ...strays],
    hindsight: watched.hindsight,
    bytes: listeners.reduce((sum, { network }) => sum + network.recording.size, 0),
  };
}

/** What the class does in a step. */
async function work(watched: WatchedClass, step: Step): Promise<void> {
  switch (step.kind) {
    case 'poll':
    case 'estimate':
      return answer(watched, step);
    case 'spot':
      return mark(watched, step);
    case 'scenario':
      return tell(watched, step);
    case 'sort':
      return sort(watched, step);
    case 'cards':
      return writeCards(watched, step);
    case 'talk':
    case 'help':
      return;
  }
}
