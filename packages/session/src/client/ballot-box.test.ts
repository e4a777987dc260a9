import { describe, expect, test } from 'vitest';
import { readBallot } from '@sightline/ballot/codec';
import { BallotBox } from './ballot-box.ts';
import { FakeWorld, settle } from './test-support/fake-world.ts';

const question = 'abcdefghijklmnop';
const shown = { activity: 'poll', id: question, isOpen: true };
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
  box.show(shown);
  box.show(shown);
  expect(asked).toEqual([question]);
  box.receive({ question, token: token(7) });
  box.show(shown);
  expect(asked).toEqual([question]);
});

test('[P20] a ballot is 80 bytes to the urn, with nothing that says who sends it', async () => {
  const { world, box } = openBox();
  box.show(shown);
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
  box.show(shown);
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

describe('[P31] when a question starts again', () => {
  const next = 'ponmlkjihgfedcba';
  const again = { ...shown, id: next };
  const third = { ...shown, id: 'a'.repeat(16) };
  const closed = (one: typeof shown) => ({ ...one, isOpen: false });

  /** What the page is told: how often an answer goes to a new round, and what becomes of it there. */
  function hear() {
    const told: string[] = [];
    const onagain = (outcome: Promise<string>) => {
      told.push('again');
      void outcome.then((words) => told.push(words));
    };
    return { told, onagain };
  }

  /** A device whose answer is in the urn. */
  async function openSaved(dice = 0) {
    const opened = openBox();
    const heard = hear();
    opened.world.dice = dice;
    opened.box.show(shown);
    opened.box.receive({ question, token: token(1) });
    const outcome = opened.box.cast(question, pick(2), heard.onagain);
    await opened.world.request.reply(204);
    expect(await outcome).toBe('saved');
    return { ...opened, ...heard };
  }

  test('the last answer is cast again by itself, with a token of the new round', async () => {
    const { world, box, asked, told } = await openSaved();
    box.show(again);
    expect([asked, told]).toEqual([[question, next], ['again']]);
    box.receive({ question: next, token: token(2) });
    await world.pass(0);
    expect(await ballotIn(world)).toEqual({ question: next, token: token(2), answer: pick(2) });
    await world.request.reply(204);
    expect(told).toEqual(['again', 'saved']);
    box.show(again);
    await world.pass(60_000);
    expect(world.requests).toHaveLength(2);
  });

  test('it waits a while, so that a class does not send at one moment, and two seconds at most', async () => {
    const { world, box } = await openSaved(255);
    box.show(again);
    box.receive({ question: next, token: token(2) });
    await world.pass(1_900);
    expect(world.requests).toHaveLength(1);
    await world.pass(100);
    expect(world.requests).toHaveLength(2);
  });

  test('several new rounds in a row are answered once: the latest', async () => {
    const { world, box, told } = await openSaved(128);
    for (const round of [again, third, again, third]) {
      box.show(round);
      box.receive({ question: round.id, token: token(3) });
      await world.pass(100);
    }
    await world.pass(2_000);
    expect(world.requests).toHaveLength(2);
    expect(await ballotIn(world)).toMatchObject({ question: third.id, answer: pick(2) });
    await world.request.reply(204);
    expect(told.at(-1)).toBe('saved');
    await world.pass(60_000);
    expect(world.requests).toHaveLength(2);
  });

  test('an answer that was under way goes to the new round, whatever the old one says', async () => {
    for (const status of [204, 409, 403, 400, 503]) {
      const { world, box } = openBox();
      box.show(shown);
      box.receive({ question, token: token(1) });
      let outcome = '';
      void box.cast(question, pick(0)).then((told) => (outcome = told));
      const old = world.request;
      box.show(again);
      box.receive({ question: next, token: token(2) });
      await world.pass(0);
      await old.reply(status);
      await world.pass(0);
      expect([outcome, world.requests.length]).toEqual(['', 2]);
      expect(await ballotIn(world)).toMatchObject({ question: next, answer: pick(0) });
      await world.request.reply(204);
      expect(outcome).toBe('saved');
    }
  });

  test('an urn that is gone before the board says why is not called closed', async () => {
    const { world, box } = openBox();
    box.show(shown);
    box.receive({ question, token: token(1) });
    let outcome = '';
    void box.cast(question, pick(0)).then((told) => (outcome = told));
    await world.request.reply(409);
    await world.pass(0);
    box.receive({ question, token: new Uint8Array() });
    await settle();
    expect(outcome).toBe('');
    box.show(again);
    box.receive({ question: next, token: token(2) });
    await world.pass(0);
    await world.request.reply(204);
    expect(outcome).toBe('saved');
  });

  test('an urn that is gone because its question closed is called closed when the board says so', async () => {
    const { world, box } = openBox();
    box.show(shown);
    box.receive({ question, token: token(1) });
    const outcome = box.cast(question, pick(0));
    await world.request.reply(409);
    await world.pass(0);
    box.receive({ question, token: new Uint8Array() });
    box.show(closed(shown));
    box.receive({ question, token: new Uint8Array() });
    expect(await outcome).toBe('closed');
  });

  test('what a student sends meanwhile takes the place of what would be cast again, at once', async () => {
    const { world, box } = await openSaved(255);
    box.show(again);
    box.receive({ question: next, token: token(2) });
    const outcome = box.cast(next, pick(1));
    expect(await ballotIn(world)).toMatchObject({ question: next, answer: pick(1) });
    await world.request.reply(204);
    expect(await outcome).toBe('saved');
    await world.pass(60_000);
    expect(world.requests).toHaveLength(2);
  });

  test('an answer for the old round, given a moment too late, goes to the new one', async () => {
    const { world, box } = openBox();
    box.show(shown);
    box.show(again);
    box.receive({ question: next, token: token(2) });
    const outcome = box.cast(question, skip);
    expect(await ballotIn(world)).toEqual({ question: next, token: token(2), answer: skip });
    await world.request.reply(204);
    expect(await outcome).toBe('saved');
  });

  test('a device that was elsewhere or without a network gives its answer when it sees the new round', async () => {
    const { world, box, network, asked } = await openSaved();
    box.show(undefined);
    network.isThere = false;
    box.show(again);
    await world.pass(60_000);
    expect(world.requests).toHaveLength(1);
    network.isThere = true;
    box.resume();
    expect(asked.at(-1)).toBe(next);
    box.receive({ question: next, token: token(2) });
    await world.request.reply(204);
    expect(world.requests).toHaveLength(2);
  });

  test('who has answered nothing sends nothing', async () => {
    const { world, box } = openBox();
    box.show(shown);
    box.show(again);
    box.receive({ question: next, token: token(2) });
    await world.pass(60_000);
    expect(world.requests).toEqual([]);
  });

  test('another vote at the same place is no new round: it asks for an answer of its own', async () => {
    const { world, box, told } = await openSaved();
    box.show({ activity: 'poll/2', id: next, isOpen: true });
    box.receive({ question: next, token: token(2) });
    await world.pass(60_000);
    expect([world.requests.length, told]).toEqual([1, []]);
  });

  test('after the close the answer is forgotten', async () => {
    const { world, box, told } = await openSaved();
    box.show(closed(shown));
    box.show(again);
    box.receive({ question: next, token: token(2) });
    await world.pass(60_000);
    expect([world.requests.length, told]).toEqual([1, []]);
  });

  test('leaving ends it', async () => {
    const { world, box, told } = await openSaved(255);
    box.show(again);
    box.close();
    await world.pass(60_000);
    expect([world.requests.length, told]).toEqual([1, ['again', 'closed']]);
  });
});
