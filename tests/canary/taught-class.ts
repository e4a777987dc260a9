import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLesson } from '@sightline/lesson/node';
import {
  Classroom,
  ScriptedSeat,
  ServerProcess,
  shippedLessons,
  type Recording,
  type ScriptedProjector,
} from '../support/index.ts';
import { ownAnswer, ownMarks, traceOfAnswer, tracesOfMarks } from './own-work.ts';
import { plantCanaries, type Canary } from './plant.ts';
import { holdsTrace, type Trace } from './trace.ts';
import { startWithLeak, type PlantedLeak } from './planted-leak.ts';
import { Revealed, Watch } from './watch.ts';

/** What a class that was taught from end to end gave away, and what it showed in its time. */
export interface TaughtClass {
  /** Markers that reached a seat or the projector before their time. */
  readonly leaks: readonly string[];
  /** Canaries that were due, but that nobody received: the test would not have seen them leak. */
  readonly unheard: readonly Canary[];
  /** Secrets, labels and work of one seat that reached somebody else. */
  readonly strays: readonly string[];
  /** Markers of earlier steps that a late device received. */
  readonly hindsight: readonly string[];
  /** How many bytes were listened to. */
  readonly bytes: number;
}

/** Teaches a shipped lesson with a marker in every text, and listens to every byte. */
export async function teachWithCanaries(lesson: string, leak?: PlantedLeak): Promise<TaughtClass> {
  const lessons = await mkdtemp(join(tmpdir(), 'sightline-canaries-'));
  const canaries = await plantCanaries(join(shippedLessons, lesson), join(lessons, lesson));
  const server = await ServerProcess.start({ lessons, ...startWithLeak(leak) });
  try {
    const classroom = await Classroom.open(server, { lesson, headCount: 20 });
    const projector = await classroom.teacher.openProjector();
    await projector.sees('the lobby', ({ screen }) => screen === 'lobby');
    await classroom.join(6);
    const { lesson: planted } = await loadLesson(join(lessons, lesson));
    const items = new Map(
      planted!.steps.map((step) => [
        step.id,
        step.kind === 'spot' ? Object.keys(step.verdicts) : [],
      ]),
    );
    const taught = await teach(classroom, projector, canaries, items);
    projector.close();
    classroom.close();
    return taught;
  } finally {
    await server.stop();
    await rm(lessons, { recursive: true, force: true });
  }
}

async function teach(
  { server, teacher, seats }: Classroom,
  projector: ScriptedProjector,
  canaries: readonly Canary[],
  items: ReadonlyMap<string, readonly string[]>,
): Promise<TaughtClass> {
  const strays: string[] = [];
  const marks = new Map<ScriptedSeat, Trace[]>(seats.map((seat) => [seat, []]));
  const revealed = new Revealed();
  const listeners: Recording[] = [projector, ...seats].map(({ network }) => network.recording);
  const watches = listeners.map((recording) => new Watch(recording, canaries));
  const leaks: string[] = [];
  const everybodySees = async (step: string) => {
    const { phase, revealed: items } = teacher.lectern.now!;
    const isThere = (shown: { screen: string }) =>
      JSON.stringify(shown).includes(`"phase":"${phase}"`) &&
      (items.length === 0 || JSON.stringify(shown).includes(`"latest":"${items.at(-1)}"`));
    await Promise.all(seats.map((seat) => seat.sees(step, isThere)));
    await projector.sees(step, isThere);
    if (phase === 'key') revealed.key(step);
    revealed.items(step, items.length);
    leaks.push(...watches.flatMap((watch) => watch.leaks(revealed)));
    if (phase !== 'key' && boards().some((board) => JSON.stringify(board).includes('"right":')))
      leaks.push(`which options of ${step} are right`);
  };
  const boards = () => [projector, ...seats].map(({ link }) => link.board);
  /** What one seat did is nowhere but on its own device. */
  const findWork = (traces: ReadonlyMap<ScriptedSeat, readonly Trace[]>, what: string) => {
    for (const [seat, own] of traces)
      for (const { from, bytes } of receivedBesides(seat, seats, projector))
        if (own.some((trace) => holdsTrace(bytes, trace)))
          strays.push(`${what} of ${seat.link.label} in ${from}`);
  };

  for (const { id, kind } of teacher.lectern.plan) {
    revealed.step(id);
    await teacher.goTo(id);
    await Promise.all(seats.map((seat) => seat.seesStep(id)));
    await everybodySees(id);
    if (kind === 'poll' || kind === 'estimate') findWork(await answer(seats, id), 'the answer');
    if (kind === 'spot')
      await Promise.all(
        seats.map(async (seat, index) => {
          const own = ownMarks(items.get(id)!, index);
          marks.get(seat)!.push(...tracesOfMarks(own));
          await seat.marks(id, own);
        }),
      );
    while (teacher.lectern.now!.next !== 'none' && leaks.length === 0) {
      await teacher.reveal();
      await everybodySees(id);
    }
    if (leaks.length > 0) break;
  }

  const late = await ScriptedSeat.join(server.origin, teacher.code);
  const last = teacher.lectern.now!.step.id;
  await late.seesStep(last);
  const today = new Revealed();
  today.step(last);
  const hindsight = new Watch(late.network.recording, canaries).leaks(today);
  findWork(marks, 'the marks');
  strays.push(...findStrays(seats, projector.network.recording, teacher.lectern.seats));

  await teacher.end();
  await Promise.all(seats.map((seat) => seat.is('closed')));
  leaks.push(...watches.flatMap((watch) => watch.leaks(revealed)));
  late.leave();

  return {
    leaks,
    unheard: canaries.filter((it) => revealed.isDue(it) && !watches.some((w) => w.hasHeard(it))),
    strays,
    hindsight,
    bytes: listeners.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Every seat answers. @returns the trace of each answer that would tell whose it is */
async function answer(
  seats: readonly ScriptedSeat[],
  stepId: string,
): Promise<Map<ScriptedSeat, Trace[]>> {
  const { question } = await seats[0]!.seesStep(stepId, 'open');
  const answers = seats.map((_, index) => ownAnswer(question!.kind, index));
  await Promise.all(seats.map((seat, index) => seat.answers(stepId, answers[index]!)));
  return new Map(seats.map((seat, index) => [seat, [traceOfAnswer(answers[index]!)]]));
}

function receivedBesides(
  seat: ScriptedSeat,
  seats: readonly ScriptedSeat[],
  projector: ScriptedProjector,
) {
  return [projector, ...seats.filter((other) => other !== seat)].flatMap(
    ({ network }) => network.recording.received,
  );
}

function findStrays(
  seats: readonly ScriptedSeat[],
  wall: Recording,
  entries: readonly { readonly id: string; readonly label: string }[],
): string[] {
  const others = (recording: Recording, own: string) => [
    ...seats
      .filter(({ secret, link }) => link.label !== own && recording.find(secret).length > 0)
      .map(({ link }) => `the secret of ${link.label}`),
    ...entries
      .filter(({ label }) => label !== own)
      .filter(({ id, label }) => recording.find(id).length + recording.find(label).length > 0)
      .map(({ label }) => `the entry of ${label}`),
  ];
  return [
    ...others(wall, '').map((what) => `${what} reached the projector`),
    ...seats.flatMap(({ link, network }) =>
      others(network.recording, link.label).map((what) => `${what} reached ${link.label}`),
    ),
  ];
}
