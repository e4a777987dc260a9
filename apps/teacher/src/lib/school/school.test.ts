import type { ProfileReply, ProfileRequest } from '@sightline/protocol';
import { expect, test } from 'vitest';
import { School, type SchoolCalls } from './school.svelte.ts';

const empty: ProfileRequest = {
  country: '',
  emergency: '',
  adults: [
    { name: '', place: '' },
    { name: '', place: '' },
  ],
  youngest: null,
  sensitive: false,
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
  page: '',
  source: '',
  note: '',
  checkedOn: '',
  goodUntil: '',
  isFresh: isShown,
  endsSoon: false,
  isShown,
});

/** A server that keeps what it is told, and refuses on demand. */
function createServer() {
  const server = {
    isDown: false,
    allowed: '',
    saved: [] as ProfileRequest[],
    lines: [lineOf('one', false), lineOf('two', true)],
    reply: (): ProfileReply => ({
      profile: {
        ...(server.saved.at(-1) ?? empty),
        dutyRead: '',
        sensitiveAllowed: server.allowed,
      },
      countries: ['GB'],
      lines: server.lines,
      crisis: { state: 'unchecked', goodUntil: '' },
      asksEmergency: server.saved.at(-1)?.country === 'other',
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
    allowSensitive: (allowed) => answer(() => (server.allowed = allowed ? '2026-11-25' : '')),
    check: (lineId, isRight) => answer(() => (server.lines = [lineOf(lineId, isRight)])),
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
  school.decided.adults[0].name = 'Ms';
  void school.save();
  school.decided.adults[0].name = 'Ms Okoye';
  await school.save();
  expect(server.saved.map(({ adults }) => adults[0].name)).toEqual(['Ms', 'Ms Okoye']);
});

test('a number that is half typed is told as none', async () => {
  const { server, school } = createServer();
  for (const headCount of [0, 2.5, 61]) {
    school.decided.headCount = headCount;
    school.decided.adults[0].place = String(headCount);
    await school.save();
    expect(server.saved.at(-1)).toMatchObject({ headCount: null });
  }
});

test('a number of students that is not taken leaves the one before, and the rest is told', async () => {
  const { server, school } = createServer();
  school.decided.headCount = 28;
  await school.save();
  school.isCountWrong = true;
  school.decided.headCount = null;
  await school.save();
  expect(server.saved).toHaveLength(1);
  school.decided.country = 'GB';
  await school.save();
  expect(server.saved.at(-1)).toMatchObject({ country: 'GB', headCount: 28 });
  school.isCountWrong = false;
  await school.save();
  expect(server.saved.at(-1)).toMatchObject({ headCount: null });
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
  school.decided.adults[1].name = ' Ms Okoye';
  const names = () => school.card.lines.map(({ name }) => name);
  expect([school.card.adults, names()]).toEqual([[{ name: 'Ms Okoye', place: '' }], ['two']]);
  await school.check('one', true);
  expect(names()).toEqual(['one']);
});

test('the card shows the emergency number that the school wrote down, where it has to', async () => {
  const { school } = createServer();
  const numbers = () =>
    school.card.lines.flatMap(({ purpose, contact }) => (purpose === 'now' ? [contact] : []));
  school.decided.emergency = '190';
  expect(numbers()).toEqual([]);
  school.decided.country = 'other';
  await school.save();
  expect(numbers()).toEqual(['190']);
});

test('that sensitive parts are allowed is told by itself, and can be taken back', async () => {
  const { server, school } = createServer();
  await school.allowSensitive(true);
  expect([school.sensitiveAllowed, server.saved]).toEqual(['2026-11-25', []]);
  await school.allowSensitive(false);
  expect(school.sensitiveAllowed).toBe('');
});
