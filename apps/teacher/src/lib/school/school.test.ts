import type { ProfileReply, ProfileRequest } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { School, type SchoolCalls } from './school.svelte.ts';

const empty: ProfileRequest = {
  country: '',
  adult: '',
  place: '',
  youngest: null,
  sensitive: true,
  headCount: null,
  mode: 'own',
  projector: null,
};

const lineOf = (id: string, isShown: boolean): ProfileReply['lines'][number] => ({
  id,
  country: 'GB',
  name: id,
  contact: '0800',
  purpose: 'talk',
  whatFor: 'any worry',
  hours: '',
  source: '',
  note: '',
  checkedOn: '',
  goodUntil: '',
  isFresh: isShown,
  isShown,
});

/** A server that keeps what it is told, and refuses on demand. */
function createServer() {
  const server = {
    isDown: false,
    saved: [] as ProfileRequest[],
    lines: [lineOf('one', false), lineOf('two', true)],
    reply: (): ProfileReply => ({
      profile: { ...(server.saved.at(-1) ?? empty), dutyRead: '' },
      countries: ['GB'],
      lines: server.lines,
      isLost: false,
    }),
  };
  const answer = async (change: () => void) => {
    await Promise.resolve();
    if (server.isDown) throw new Error('The server is down.');
    change();
    return server.reply();
  };
  const calls: SchoolCalls = {
    save: (decided) => answer(() => server.saved.push(decided)),
    confirmDuty: () => answer(() => {}),
    check: (lineId, works) => answer(() => (server.lines = [lineOf(lineId, works)])),
  };
  return { server, school: new School(server.reply(), calls) };
}

test('what a field says is told to the server once', async () => {
  const { server, school } = createServer();
  await school.save();
  school.decided.country = 'GB';
  await school.save();
  await school.save();
  expect(server.saved).toEqual([{ ...empty, country: 'GB' }]);
});

test('of two changes in a row the later one is told last', async () => {
  const { server, school } = createServer();
  school.decided.adult = 'Ms';
  void school.save();
  school.decided.adult = 'Ms Okoye';
  await school.save();
  expect(server.saved.map(({ adult }) => adult)).toEqual(['Ms', 'Ms Okoye']);
});

test('a number that is half typed is told as none', async () => {
  const { server, school } = createServer();
  for (const headCount of [0, 2.5, 61]) {
    school.decided.headCount = headCount;
    school.decided.place = String(headCount);
    await school.save();
    expect(server.saved.at(-1)).toMatchObject({ headCount: null });
  }
});

test('a change that did not arrive is said, kept in its field, and told with the next one', async () => {
  const { server, school } = createServer();
  server.isDown = true;
  school.decided.country = 'GB';
  await school.save();
  expect([school.trouble, school.decided.country]).toEqual(['The server is down.', 'GB']);
  server.isDown = false;
  await school.save();
  expect([school.trouble, server.saved.length]).toEqual(['', 1]);
});

test('the card shows who was typed in, and the lines that the server lets through', async () => {
  const { school } = createServer();
  school.decided.adult = 'Ms Okoye';
  const names = () => school.card.lines.map(({ name }) => name);
  expect([school.card.adult, names()]).toEqual(['Ms Okoye', ['two']]);
  await school.check('one', true);
  expect(names()).toEqual(['one']);
});
