import type { Lesson } from '@sightline/lesson';
import { loadLesson } from '@sightline/lesson/node';
import { readAck } from '@sightline/protocol';
import type { TeacherIntent } from '@sightline/session';
import { lastNumberOf, type SessionState } from '@sightline/session/director';
import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { createJournal } from '../journal.ts';
import { createMemoryStorage } from '../storage/memory.ts';
import type { Storage } from '../storage/storage.ts';
import type { SessionHost } from './host.ts';
import { joinState } from './records.ts';
import { SessionFile } from './session-file.ts';
import { Sessions } from './sessions.ts';

const tiny = fileURLToPath(
  new URL('../../../../packages/lesson/fixtures/lessons/tiny', import.meta.url),
);
const seatCount = 7;
const seats = Array.from({ length: seatCount }, (_, number) => `seat-${number}`);

/** What people were shown of a step. */
interface Shown {
  readonly where: 'board' | 'lectern';
  readonly step: string;
  readonly released: unknown;
  readonly figures: unknown;
}

/** A class on a disk that takes some things and refuses others, and what was told to people meanwhile. */
class FailingClass {
  readonly clock = createHeldClock();
  readonly memory = createMemoryStorage();
  host!: SessionHost;
  isFailing = () => false;
  #number = 0;
  readonly #trouble: string[] = [];

  static async start(lesson: Lesson): Promise<FailingClass> {
    const klass = new FailingClass();
    const sessions = new Sessions({
      teachers: { has: () => false },
      addresses: () => [],
      storage: klass.#storage(),
      surroundings: klass.clock,
      journal: createJournal(klass.clock),
    });
    const host = await sessions.start(lesson, {
      headCount: 20,
      mode: 'own',
      help: { adults: [], lines: [] },
    });
    klass.host = host!;
    klass.#listen();
    for (const seatId of seats) klass.host.apply({ type: 'join', seatId });
    await klass.rest();
    return klass;
  }

  /** What a server that starts now would find. */
  get durable(): { readonly state: SessionState; readonly questions: readonly { id: string }[] } {
    const key = new Uint8Array(Buffer.from(this.host.key, 'base64url'));
    const file = new SessionFile(this.host.sessionId, key, this.memory, this.clock);
    const { records } = file.open()!;
    const questions = records.get('questions') as { id: string }[];
    return { state: joinState(records) as unknown as SessionState, questions };
  }

  get trouble(): readonly string[] {
    return this.#trouble;
  }

  teach(intent: TeacherIntent): void {
    const number = ++this.#number;
    const from = {
      send: (frame: Uint8Array) => this.#hearAck(frame),
      close: () => {},
    };
    this.host.apply({ type: 'teacherIntent', device: 'laptop', number, intent }, from);
  }

  move(intent: { type: 'goToStep'; step: string } | { type: 'reveal' }): void {
    this.teach({ ...intent, seen: this.host.state.scene.cursor });
  }

  async cast(seatId: string, option: number): Promise<void> {
    const { stepId } = this.host.state.scene;
    const question = this.host.state.questions[stepId]?.id ?? '';
    const token = this.host.tokenFor(question, seatId);
    if (token.length === 0) return;
    const answer = { kind: 'picked', picked: [option] } as const;
    const outcome = await this.host.cast({ question, token, answer }).catch(() => 'not written');
    if (outcome !== 'kept') return;
    const { state, questions } = this.durable;
    const isOpen = questions.some(({ id }) => id === question);
    const isClosed = state.questions[stepId]?.closed !== undefined;
    if (!isOpen && !isClosed) this.#trouble.push('a ballot was acknowledged that nobody can count');
  }

  /** Everything that is under way has had its turn. */
  async rest(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) await new Promise(setImmediate);
  }

  #storage(): Storage {
    const { memory } = this;
    const unlessFailing = async (): Promise<void> => {
      if (this.isFailing()) throw new Error('no space left');
    };
    return {
      ...memory,
      commit: async (...args) => {
        await unlessFailing();
        return memory.commit(...args);
      },
      replaceSnapshot: async (...args) => {
        await unlessFailing();
        return memory.replaceSnapshot(...args);
      },
    };
  }

  #listen(): void {
    const { board, lectern } = this.host;
    const [writeBoard, writeLectern] = [board.write.bind(board), lectern.write.bind(lectern)];
    type Screen = { stepId?: string; released?: unknown; figures?: unknown };
    board.write = (content) => {
      const { device, wall } = content as unknown as { device: Screen; wall: Screen };
      const step = device.stepId ?? '';
      for (const { released, figures } of [device, wall])
        this.#see({ where: 'board', step, released, figures });
      writeBoard(content);
    };
    lectern.write = (content) => {
      const { now } = content as unknown as { now: (Screen & { step: { id: string } }) | null };
      const { released, figures } = now ?? {};
      this.#see({ where: 'lectern', step: now?.step.id ?? '', released, figures });
      writeLectern(content);
    };
  }

  #see({ where, step: id, released, figures }: Shown): void {
    if (released === undefined && figures === undefined) return;
    const { scene, figures: kept, withheld } = this.durable.state;
    const isDurable = (shown: unknown, ...durable: readonly unknown[]) =>
      shown === undefined || durable.some((one) => JSON.stringify(one) === JSON.stringify(shown));
    if (!isDurable(released, scene.results[id], withheld.results[id]))
      this.#trouble.push(`the ${where} shows a result of ${id} that no disk has`);
    if (!isDurable(figures, kept[id], withheld.figures[id]))
      this.#trouble.push(`the ${where} shows figures of ${id} that no disk has`);
  }

  #hearAck(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    const { number } = readAck(decoder);
    const ledgers = Object.values(this.durable.state.ledgers).flatMap((part) =>
      Object.values(part),
    );
    const last = Math.max(0, ...ledgers.map((devices) => devices['laptop']?.last ?? 0));
    if (last < number) this.#trouble.push(`intent ${number} was acknowledged, ${last} is durable`);
  }
}

type Act = (klass: FailingClass) => Promise<void> | void;

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('first-look', 'ways-to-check', 'two-offers', 'ground-rules').map(
      (step): Act =>
        (klass) =>
          klass.move({ type: 'goToStep', step }),
    ),
  },
  { weight: 4, arbitrary: fc.constant<Act>((klass) => klass.move({ type: 'reveal' })) },
  {
    weight: 4,
    arbitrary: fc.nat({ max: 1 }).map((option): Act => {
      return async (klass) => {
        await Promise.all(seats.map((seat, at) => klass.cast(seat, at === 0 ? option : 0)));
      };
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Act>((klass) => {
      for (const seatId of seats)
        klass.host.apply({
          type: 'seatIntent',
          seatId,
          device: seatId,
          number: lastNumberOf(klass.host.state, seatId, seatId) + 1,
          intent: {
            type: 'work',
            step: 'two-offers',
            work: { marks: [{ item: '1.2' }], state: 'done' },
          },
        });
    }),
  },
  { weight: 4, arbitrary: fc.constant<Act>((klass) => klass.clock.advance(1_000)) },
);

describe('while a disk takes some things and refuses others', () => {
  test('[P46] nobody is shown a result that is not durable, no acknowledgement is false, and all comes when it can', async () => {
    const { lesson } = await loadLesson(tiny);
    const acts = fc.array(fc.tuple(act, fc.array(fc.boolean(), { minLength: 1, maxLength: 6 })), {
      minLength: 8,
      maxLength: 30,
      size: 'max',
    });
    let results = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (happenings) => {
        const klass = await FailingClass.start(lesson!);
        for (const [run, failures] of happenings) {
          let at = 0;
          klass.isFailing = () => failures[at++ % failures.length]!;
          const { cursor } = klass.host.state.scene;
          await run(klass);
          await klass.rest();
          expect(klass.host.state.scene.cursor).toBeGreaterThanOrEqual(cursor);
        }
        klass.isFailing = () => false;
        for (let second = 0; second < 3; second++) {
          klass.clock.advance(1_000);
          await klass.rest();
        }
        expect(klass.trouble).toEqual([]);
        const { state } = klass.host;
        expect([state.isSaved, state.withheld]).toEqual([true, { results: {}, figures: {} }]);
        expect(klass.durable.state.scene).toEqual(state.scene);
        expect(klass.durable.state.figures).toEqual(state.figures);
        results += Object.keys(state.scene.results).length;
        await klass.host.close();
      }),
      { numRuns: 25 },
    );
    expect(results).toBeGreaterThan(10);
  });

  test('a class can be ended', async () => {
    const { lesson } = await loadLesson(tiny);
    const klass = await FailingClass.start(lesson!);
    klass.isFailing = () => true;
    klass.move({ type: 'goToStep', step: 'first-look' });
    await klass.rest();
    klass.teach({ type: 'end' });
    await klass.rest();
    expect(klass.host.isOver).toBe(true);
    klass.clock.advance(2_000);
    await klass.rest();
    expect(klass.memory.listSessions()).toEqual([]);
  });
});
