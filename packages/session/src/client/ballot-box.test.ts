import { expect, test } from 'vitest';
import { readBallot } from '@sightline/ballot/codec';
import { BallotBox } from './ballot-box.ts';
import { FakeWorld, settle } from './test-support/fake-world.ts';

const question = 'abcdefghijklmnop';
const skip = { kind: 'skip' } as const;
const pick = (option: number) => ({ kind: 'picked', picked: [option] }) as const;
const token = (byte: number) => new Uint8Array(48).fill(byte);

function openBox() {
  const world = new FakeWorld();
  const asked: string[] = [];
  const network = { isThere: true };
  const box = new BallotBox(world.surroundings, (id) => {
    if (network.isThere) asked.push(id);
    return network.isThere;
  });
  return { world, asked, network, box };
}

async function ballotIn(world: FakeWorld) {
  return readBallot(new Uint8Array(await new Response(world.request.init.body!).arrayBuffer()));
}

test('[P19] the token is asked for when the question appears, answering or not, once', () => {
  const { box, asked } = openBox();
  box.show(question);
  box.show(question);
  expect(asked).toEqual([question]);
  box.receive({ question, token: token(7) });
  box.show(question);
  expect(asked).toEqual([question]);
});

test('[P20] a ballot is 80 bytes to the urn, with nothing that says who sends it', async () => {
  const { world, box } = openBox();
  box.show(question);
  box.receive({ question, token: token(7) });
  const outcome = box.cast(question, pick(2));
  expect(world.request.path).toBe('/urn');
  expect(world.request.init).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    keepalive: true,
  });
  expect(await ballotIn(world)).toEqual({ question, token: token(7), answer: pick(2) });
  await world.request.reply(204);
  expect(await outcome).toBe('saved');
});

test('a ballot waits for its token, also over a lost connection', async () => {
  const { world, box, asked, network } = openBox();
  network.isThere = false;
  const outcome = box.cast(question, skip);
  expect(asked).toEqual([]);
  network.isThere = true;
  box.resume();
  expect(asked).toEqual([question]);
  box.receive({ question, token: token(1) });
  await world.request.reply(204);
  expect(await outcome).toBe('saved');
});

test('[I14] it is repeated until the urn has it, and only then called saved', async () => {
  const { world, box } = openBox();
  box.receive({ question, token: token(1) });
  let outcome = '';
  void box.cast(question, pick(0)).then((told) => (outcome = told));
  await world.request.fail();
  await world.pass(0);
  await world.request.reply(503);
  await world.pass(0);
  expect(outcome).toBe('');
  expect(world.requests).toHaveLength(3);
  await world.request.reply(204);
  expect(outcome).toBe('saved');
});

test('a request that gets no answer is given up and repeated', async () => {
  const { world, box } = openBox();
  box.receive({ question, token: token(1) });
  void box.cast(question, pick(0));
  await world.pass(8_000);
  await world.pass(400);
  expect(world.requests).toHaveLength(2);
});

test('a later answer takes the place of one still under way', async () => {
  const { world, box } = openBox();
  box.receive({ question, token: token(1) });
  const first = box.cast(question, pick(0));
  const second = box.cast(question, pick(1));
  expect(world.requests).toHaveLength(1);
  await world.request.reply(204);
  expect(world.requests).toHaveLength(2);
  expect((await ballotIn(world))?.answer).toEqual(pick(1));
  await world.request.reply(204);
  expect(await Promise.all([first, second])).toEqual(['saved', 'saved']);
});

test('[P19] whether a question is open says the class, not the urn: an empty token ends it', async () => {
  const { world, box, asked } = openBox();
  box.receive({ question, token: token(1) });
  const late = box.cast(question, pick(0));
  await world.request.reply(409);
  await world.pass(0);
  expect(asked).toEqual([question]);
  box.receive({ question, token: new Uint8Array() });
  expect(await late).toBe('closed');
  const without = box.cast('ponmlkjihgfedcba', pick(0));
  box.receive({ question: 'ponmlkjihgfedcba', token: new Uint8Array() });
  expect(await without).toBe('closed');
});

test('[P20, P25] a ballot that no urn takes while the class waits for its key is cast when it goes on', async () => {
  const { world, box, asked, network } = openBox();
  box.receive({ question, token: token(1) });
  const outcome = box.cast(question, pick(0));
  network.isThere = false;
  await world.request.reply(409);
  await world.pass(60_000);
  expect(asked).toEqual([]);
  network.isThere = true;
  box.resume();
  expect(asked).toEqual([question]);
  box.receive({ question, token: token(1) });
  expect(await ballotIn(world)).toEqual({ question, token: token(1), answer: pick(0) });
  await world.request.reply(204);
  expect(await outcome).toBe('saved');
});

test('a ballot that is under way when its question closes is called saved if it came in time', async () => {
  const { world, box } = openBox();
  box.receive({ question, token: token(1) });
  const outcome = box.cast(question, pick(0));
  box.resume();
  box.receive({ question, token: new Uint8Array() });
  await world.request.reply(204);
  expect(await outcome).toBe('saved');
});

test('a ballot that the urn calls malformed is given up: it would be so again', async () => {
  const { world, box, asked } = openBox();
  box.receive({ question, token: token(1) });
  const outcome = box.cast(question, pick(0));
  await world.request.reply(400);
  expect(await outcome).toBe('closed');
  expect(asked).toEqual([]);
});

test('an empty token is asked for again when somebody answers: the question may be open by then', () => {
  const { box, asked } = openBox();
  box.show(question);
  box.receive({ question, token: new Uint8Array() });
  void box.cast(question, skip);
  expect(asked).toEqual([question, question]);
});

test('a token that is no longer good is replaced; the same one again ends it', async () => {
  const { world, box, asked } = openBox();
  box.receive({ question, token: token(1) });
  const outcome = box.cast(question, pick(0));
  await world.request.reply(403);
  expect(asked).toEqual([question]);
  box.receive({ question, token: token(2) });
  expect((await ballotIn(world))?.token).toEqual(token(2));
  await world.request.reply(403);
  box.receive({ question, token: token(2) });
  expect(await outcome).toBe('closed');
});

test('leaving ends what is under way', async () => {
  const { box, world } = openBox();
  box.receive({ question, token: token(1) });
  const outcome = box.cast(question, pick(0));
  box.close();
  expect(await outcome).toBe('closed');
  await world.request.fail();
  await world.pass(60_000);
  await settle();
  expect(world.requests).toHaveLength(1);
});
