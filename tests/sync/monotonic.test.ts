import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDice } from '../support/dice.ts';
import { Classroom, ServerProcess, until } from '../support/index.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

test.each([1, 2, 3])(
  '[I3, I4] whatever networks do, no board goes back and all end with the same (seed %i)',
  async (seed) => {
    const roll = createDice(seed);
    const room = await Classroom.open(server);
    const seats = await room.join(6);
    const wentBack: string[] = [];
    for (const { link } of seats) {
      let shown = link.board?.sequence ?? 0;
      link.subscribe(() => {
        const sequence = link.board?.sequence ?? 0;
        if (sequence < shown) wentBack.push(`${link.label}: ${shown} → ${sequence}`);
        shown = sequence;
      });
    }
    const steps = ['ground-rules', 'first-look', 'two-offers', 'how-many', 'help'];
    for (let move = 0; move < 30; move++) {
      const { network } = seats[roll(seats.length)]!;
      if (roll(2) === 0) network.cut();
      else network.restore();
      const step = steps[roll(steps.length)]!;
      const isRevealing = roll(3) === 0 && room.teacher.lectern.now?.next !== 'none';
      if (isRevealing && move > 0) await room.teacher.reveal();
      else await room.teacher.goTo(step);
    }
    await room.teacher.goTo('a-saying');
    for (const seat of seats) seat.network.restore();
    await Promise.all(seats.map((seat) => seat.seesStep('a-saying')));
    const { link } = room.teacher;
    const last = await until(
      link,
      () =>
        link.board?.device.screen === 'step' &&
        link.board.device.stepId === 'a-saying' &&
        link.board,
      'the teacher sees the last step',
    );
    for (const seat of seats) expect(seat.link.board).toEqual(last);
    expect(wentBack).toEqual([]);
    room.close();
  },
);
