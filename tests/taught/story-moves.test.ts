import { afterAll, beforeAll, expect, test } from 'vitest';
import { Classroom, ScriptedSeat, ServerProcess, shippedLessons } from '../support/index.ts';
import { lesson, seesScene, story, tellChoice, vote, walkOn } from './story.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.start({ lessons: shippedLessons });
});
afterAll(() => server.stop());

async function openStory(count: number, request = {}): Promise<Classroom> {
  const room = await Classroom.open(server, { lesson, ...request });
  await room.join(count);
  await room.teacher.goTo(story);
  return room;
}
const storyNow = ({ teacher }: Classroom) => teacher.lectern.now!.story!;

test('a vote without a favourite is talked over, taken once more, and then the teacher chooses', async () => {
  const room = await openStory(10);
  const { teacher, seats } = room;
  await tellChoice(room, 1);
  await teacher.reveal();
  await vote(room, 'his-savings', [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  expect(storyNow(room)).toMatchObject({ outcome: 'unclear', canRevote: true, goesOnTo: '' });
  const first = (await seesScene(seats[0]!, { node: 'his-savings', phase: 'closed' })).question!;

  await teacher.voteAgain();
  const second = await seesScene(seats[0]!, { node: 'his-savings', phase: 'open', round: 2 });
  expect(second.question!.id).not.toBe(first.id);
  expect(await seats[0]!.link.castBallot(first.id, { kind: 'picked', picked: [0] })).toBe('closed');
  await vote(room, 'his-savings', [0, 0, 0, 0, 0, 1, 1, 1, 1, 1], 2);
  expect(storyNow(room)).toMatchObject({ outcome: 'unclear', canRevote: false, goesOnTo: '' });

  await tellChoice(room, 0);
  expect(storyNow(room).goesOnTo).toBe('delete-it-all');
  room.close();
});

test('the split of a vote that could blame somebody reaches no device and not the wall', async () => {
  const room = await openStory(9);
  const wall = await room.teacher.openProjector();
  await vote(room, 'first-words', [0, 0, 1, 1, 1, 1, 1, 2, undefined]);
  expect(storyNow(room)).toMatchObject({ outcome: 'clear' });
  expect(room.teacher.lectern.now!.released).toEqual({ kind: 'favourite', option: 1 });
  await room.teacher.reveal();
  for (const seat of room.seats)
    expect(await seesScene(seat, { node: 'first-words', phase: 'key' })).not.toHaveProperty(
      'released',
    );
  const shown = await wall.sees('what follows', (now) => 'phase' in now && now.phase === 'key');
  expect(shown).not.toHaveProperty('released');
  for (const { network } of [wall, ...room.seats])
    expect(network.recording.find('favourite')).toEqual([]);
  wall.close();
  room.close();
});

test('the class goes back to a node, finds what was said there, and goes another way', async () => {
  const room = await openStory(6);
  const { teacher, seats } = room;
  await vote(room, 'first-words', [2, 2, 2, 2, 1, 1]);
  await teacher.reveal();
  await teacher.reveal();
  await vote(room, 'his-savings', [0, 0, 0, 0, 0, 1]);

  await teacher.rewind('first-words');
  const back = await seesScene(seats[0]!, { node: 'first-words', phase: 'key' });
  expect(back.step.node.told).toHaveLength(1);
  expect(teacher.lectern.now!.released).toEqual({ kind: 'favourite', option: 2 });
  await tellChoice(room, 1);
  await teacher.reveal();
  await seesScene(seats[0]!, { node: 'his-savings', phase: 'closed' });
  expect(teacher.lectern.now!.released).toEqual({ kind: 'favourite', option: 0 });
  expect(storyNow(room).trail).toEqual(['first-words', 'his-savings']);
  room.close();
});

test('without the sensitive part the story goes on around it, and no byte of it goes out', async () => {
  const whole = await openStory(1, { sensitive: true });
  expect(await walkOn(whole)).toContain('that-night');
  whole.close();

  const room = await openStory(1, { sensitive: false });
  const wall = await room.teacher.openProjector();
  const trail = await walkOn(room);
  expect(trail).not.toContain('that-night');
  expect(trail.slice(trail.indexOf('who-first'))).toEqual(['who-first', 'monday', 'weeks-later']);
  await seesScene(room.seats[0]!, { node: 'weeks-later', phase: 'shown' });
  for (const { network } of [wall, ...room.seats])
    expect(network.recording.find('Later that night')).toEqual([]);
  wall.close();
  room.close();
});

test('a student who is late waits at the locked door, then sees the story where it is', async () => {
  const room = await openStory(5);
  const { teacher } = room;
  await vote(room, 'first-words', [0, 0, 0, 0, 1]);
  await teacher.reveal();
  await tellChoice(room, 1);
  await teacher.switch('lock', true);
  const late = await ScriptedSeat.join(server.origin, teacher.code);
  await late.is('waiting');
  expect(late.link.board).toBeUndefined();
  await teacher.admit(late.link.label);
  await late.is('online');
  const { step } = await seesScene(late, { node: 'first-words', phase: 'key' });
  expect(step.node.told).toHaveLength(2);

  await teacher.reveal();
  await teacher.isAtNode('his-savings');
  room.seats.push(late);
  await vote(room, 'his-savings', [0, 0, 0, 0, 1, 0]);
  expect(teacher.lectern.now!.released).toEqual({ kind: 'favourite', option: 0 });
  room.close();
});
