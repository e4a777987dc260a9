import type { Answer } from '@sightline/ballot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

const counted = (total: number, isCounted: (index: number) => boolean) =>
  Array.from({ length: total }, (_, index) => index).filter(isCounted).length;

describe.each([4, 5, 11, 12])('with %i seats', (count) => {
  test('[I1, I9] what the class answered is counted once each, and shown from five on', async () => {
    const room = await Classroom.open(server);
    const seats = await room.join(count);
    const projector = await room.teacher.openProjector();

    // One choice: the last seat of twelve skips, the first changes its mind, everybody may repeat.
    const isSkipping = (index: number) => index === 11;
    const option = (index: number) => (index === 0 ? 2 : index % 3);
    const picked = (...options: number[]): Answer => ({ kind: 'picked', picked: options });
    await room.teacher.goTo('first-look');
    await seats[0]!.answers('first-look', picked(0));
    await Promise.all(
      seats.map((seat, index) =>
        seat.answers('first-look', isSkipping(index) ? { kind: 'skip' } : picked(option(index))),
      ),
    );
    await room.teacher.reveal();
    const given = counted(count, (index) => !isSkipping(index));
    const expected =
      given < 5
        ? { kind: 'few' }
        : {
            kind: 'choices',
            answers: given,
            counts: [0, 1, 2].map((wanted) =>
              counted(count, (index) => !isSkipping(index) && option(index) === wanted),
            ),
          };
    const released = () => room.teacher.lectern.now?.released;
    await room.teacher.reads('the result', () => released() !== undefined);
    expect(released()).toEqual(expected);

    await room.teacher.revealTo('results');
    const shown = await seats[0]!.seesStep('first-look', 'results');
    expect(shown.released).toEqual(expected);
    const wall = await projector.sees('the result', (now) => 'released' in now);
    expect('released' in wall && wall.released).toEqual(expected);

    // Several choices.
    const choices = (index: number) => [0, 1, 2, 3].filter((bit) => (index >> bit) & 1);
    await room.teacher.goTo('ways-to-check');
    await Promise.all(
      seats.map((seat, index) => seat.answers('ways-to-check', picked(...choices(index + 1)))),
    );
    await room.teacher.reveal();
    await room.teacher.reads('the result', () => released() !== undefined);
    expect(released()).toEqual(
      count < 5
        ? { kind: 'few' }
        : {
            kind: 'choices',
            answers: count,
            counts: [0, 1, 2, 3].map((wanted) =>
              counted(count, (index) => choices(index + 1).includes(wanted)),
            ),
          },
    );

    // A number from 0 to 100.
    const guess = (index: number) => (index * 17 + 3) % 101;
    await room.teacher.goTo('how-many');
    await Promise.all(
      seats.map((seat, index) => seat.answers('how-many', { kind: 'number', value: guess(index) })),
    );
    await room.teacher.reveal();
    await room.teacher.reads('the result', () => released() !== undefined);
    const estimates = released()!;
    if (count < 5) expect(estimates).toEqual({ kind: 'few' });
    else {
      if (estimates.kind !== 'estimates') throw new Error(estimates.kind);
      expect(estimates.answers).toBe(count);
      expect(estimates.histogram).toEqual(
        Array.from({ length: 10 }, (_, band) =>
          counted(count, (index) => Math.min(9, Math.floor(guess(index) / 10)) === band),
        ),
      );
      const [low, high] = estimates.middle;
      const inside = counted(count, (index) => guess(index) >= low && guess(index) <= high);
      expect(inside).toBeGreaterThanOrEqual(count / 2);
      expect(inside).toBeLessThan(count);
    }
    projector.close();
    room.close();
  });

  test('the heat map at the close is the marks in steps of five, and none below five', async () => {
    const room = await Classroom.open(server);
    const seats = await room.join(count);
    const items = ['1.1', '1.2', '1.3', '2.1', '2.3'];
    const marked = (index: number) => items.filter((_, position) => index % (position + 1) === 0);
    await room.teacher.goTo('two-offers');
    await Promise.all(seats.map((seat, index) => seat.marks('two-offers', marked(index))));
    await room.teacher.reveal();

    const floor = (exact: number) => exact - (exact % 5);
    const figures = items
      .map(
        (item) => [item, floor(counted(count, (index) => marked(index).includes(item)))] as const,
      )
      .filter(([, figure]) => figure > 0);
    const expected =
      count < 5 ? undefined : { seats: floor(count), marked: Object.fromEntries(figures) };
    const { now } = await room.teacher.reads('the close', (read) => read.now?.phase === 'closed');
    expect(now?.heat).toEqual(expected);

    const before = await seats[0]!.seesStep('two-offers', 'closed');
    expect(before.heat).toBeUndefined();
    await room.teacher.reveal();
    const after = await seats[0]!.seesStep('two-offers', 'key');
    expect(after.heat).toEqual(expected);
    room.close();
  });
});

test('a ballot that a seat sends twice, before and after a reload, counts once', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(5);
  await room.teacher.goTo('first-look');
  for (const seat of seats) await seat.answers('first-look', { kind: 'picked', picked: [0] });
  const again = seats[0]!.openAgain();
  await again.answers('first-look', { kind: 'picked', picked: [1] });
  await room.teacher.reveal();
  const { link } = room.teacher;
  const released = await until(link, () => link.lectern?.now?.released, 'the result');
  expect(released).toEqual({ kind: 'choices', answers: 5, counts: [4, 1, 0] });
  again.leave();
  room.close();
});

test('an answer after the close is told closed and changes nothing', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(6);
  await room.teacher.goTo('first-look');
  const [late, ...others] = seats;
  const device = await late!.seesStep('first-look', 'open');
  for (const seat of others) await seat.answers('first-look', { kind: 'picked', picked: [2] });
  await room.teacher.reveal();
  expect(await late!.link.castBallot(device.question!.id, { kind: 'picked', picked: [0] })).toBe(
    'closed',
  );
  await room.teacher.revealTo('results');
  const shown = await late!.seesStep('first-look', 'results');
  expect(shown.released).toEqual({ kind: 'choices', answers: 5, counts: [0, 0, 5] });
  room.close();
});
