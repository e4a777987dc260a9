import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDice } from '../support/dice.ts';
import { Classroom, ServerProcess, until } from '../support/index.ts';
import { writeRawFrame, type RawSocket } from '../support/raw-socket.ts';
import { openAttacked, type Attacked } from './attacked.ts';
import { expectCalm, expectToGoOn, remember } from './calm.ts';
import { Fuzz } from './fuzz.ts';
import { helloOf, knock } from './intruder.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start();
});
afterAll(() => server.stop());

const framesWanted = 20_000;
const framesEach = 14;
const atOnce = 16;

/** Waits for the end, or for the answer to what came last. @returns how many frames came back */
async function outlive(raw: RawSocket): Promise<number> {
  const isDone = () => raw.socket.closed || raw.frames.some(({ opcode }) => opcode === 10);
  await until(raw, isDone, 'the server answers or hangs up');
  raw.destroy();
  return raw.frames.length;
}

test('twenty thousand frames of fuzz change nothing and stop nobody', async () => {
  const attacked: Attacked = await openAttacked(server);
  const { room, target, projectorSecret, teacherSecret } = attacked;
  const moles = await room.join(atOnce);
  for (const mole of moles) mole.close();
  // Closed, so that no frame, however well it is formed, may change a desk.
  await room.teacher.reveal();
  await room.teacher.goTo('ground-rules');
  const before = await remember(attacked);
  const honest = await Classroom.open(server);
  await honest.join(3);
  await honest.teacher.goTo('ground-rules');

  const roll = createDice(20_261_123);
  const fuzz = new Fuzz(roll);
  const ping = writeRawFrame(Buffer.alloc(0), { head: 0x89 });
  let sent = 0;
  let answered = 0;
  let isOver = false;
  const attack = async (seatSecret: string) => {
    const secrets = [...Array<string>(8).fill(seatSecret), projectorSecret, teacherSecret, ''];
    while (sent < framesWanted) {
      const secret = secrets[roll(secrets.length)];
      const greeting = secret
        ? writeRawFrame(helloOf(secret, `device-${String(sent).padStart(6, '0')}`))
        : fuzz.greeting();
      const frames = Array.from({ length: framesEach }, () => fuzz.frame());
      sent += frames.length + 1;
      const place = roll(12) ? 'board' : 'lectern';
      const raw = knock(target, place, Buffer.concat([greeting, ...frames, ping]));
      const frameCount = await outlive(raw);
      answered += frameCount;
    }
  };
  const goOn = async () => {
    while (!isOver) await expectToGoOn({ ...attacked, room: honest });
  };
  const going = goOn();
  await Promise.all(moles.map(({ secret }) => attack(secret)));
  isOver = true;
  await going;

  expect(answered).toBeGreaterThan(framesWanted / 4);
  const mole = moles[0]!.openAgain();
  await mole.seesStep('ground-rules');
  expect(mole.link.desk).toEqual({});
  mole.close();
  await expectCalm(attacked, before);
  honest.close();
  room.close();
}, 60_000);
