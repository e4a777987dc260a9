import { bandOf, release, type Answer } from '@sightline/ballot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

const counted = (total: number, isCounted: (index: number) => boolean) =>
  Array.from({ length: total }, (_, index) => index).filter(isCounted).length;

describe.each([4, 5, 12, 15, 21])('with %i seats', (count) => {
  test('[I1, I9] what the class answered is counted once each, and shown by the one rule', async () => {
    const room = await Classroom.open(server);
    const seats = await room.join(count);
    const projector = await room.teacher.openProjector();

    // One choice: the twelfth seat skips, the first changes its mind, everybody may repeat.
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
    const counts = [0, 1, 2].map((wanted) =>
      counted(count, (index) => !isSkipping(index) && option(index) === wanted),
    );
    const crowd = { seats: count, rule: 'poll' } as const;
    const expected = release({ answers: given, counts }, crowd);
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
      seats.map((seat, index) =>
        seat.answers('ways-to-check', picked(...choices((index % 15) + 1))),
      ),
    );
    await room.teacher.reveal();
    await room.teacher.reads('the result', () => released() !== undefined);
    const chosen = [0, 1, 2, 3].map((wanted) =>
      counted(count, (index) => choices((index % 15) + 1).includes(wanted)),
    );
    expect(released()).toEqual(release({ answers: count, counts: chosen }, crowd));
    projector.close();
    room.close();
  });

  test('what was marked is shown at the close, by the same rule', async () => {
    const room = await Classroom.open(server);
    const seats = await room.join(count);
    const items = ['1.1', '1.2', '1.3', '2.1', '2.3'];
    const marked = (index: number) => items.filter((_, position) => index % (position + 1) === 0);
    await room.teacher.goTo('two-offers');
    await Promise.all(seats.map((seat, index) => seat.marks('two-offers', marked(index))));
    expect(room.teacher.lectern.now?.figures).toBeUndefined();
    await room.teacher.reveal();
    const { now } = await room.teacher.reads('the close', (read) => read.now?.phase === 'closed');
    const counts = items.map((item) => counted(count, (index) => marked(index).includes(item)));
    if (count < 5) expect(now?.figures).toEqual({ kind: 'few' });
    else if (count < 15) {
      const isAhead = counts[0]! - counts[1]! > 1;
      expect(now?.figures).toEqual({ kind: 'favourite', item: isAhead ? '1.1' : null });
    } else {
      const bands = items.map((item, at) => [item, bandOf(counts[at]!, count)]);
      const none = { '2.2': bandOf(0, count) };
      expect(now?.figures).toEqual({
        kind: 'bands',
        bands: { ...none, ...Object.fromEntries(bands) },
      });
    }

    const before = await seats[0]!.seesStep('two-offers', 'closed');
    expect(before.figures).toBeUndefined();
    await room.teacher.reveal();
    const after = await seats[0]!.seesStep('two-offers', 'key');
    expect(after.figures).toEqual(now?.figures);
    room.close();
  });
});

test('a ballot that a seat sends twice, before and after a reload, counts once', async () => {
  const room = await Classroom.open(server);
  const seats = await room.join(5);
  await room.teacher.goTo('first-look');
  const options = [1, 0, 0, 0, 0];
  for (const [at, seat] of seats.entries())
    await seat.answers('first-look', { kind: 'picked', picked: [options[at]!] });
  const again = seats[0]!.openAgain();
  // Counted twice it would take the lead of two away.
  for (let time = 0; time < 3; time++)
    await again.answers('first-look', { kind: 'picked', picked: [1] });
  await room.teacher.reveal();
  const { link } = room.teacher;
  const released = await until(link, () => link.lectern?.now?.released, 'the result');
  expect(released).toEqual({ kind: 'favourite', option: 0 });
  again.close();
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
  expect(shown.released).toEqual({ kind: 'favourite', option: 2 });
  room.close();
});
