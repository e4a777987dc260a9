import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../../test-support/clock.ts';
import { decided } from '../../test-support/school.ts';
import type { ProfileStorage } from './profile-file.ts';
import { emptyProfile } from './profile.ts';
import { School } from './school.ts';

const dayMs = 86_400_000;
const noon = new Date(2026, 10, 25, 12).getTime();

/** A disk for one profile that a test can fill up. */
interface Shelf extends ProfileStorage {
  isFull: boolean;
  /** What was there when it could not be read. */
  copies: string[];
}

function createShelf(kept?: string): Shelf {
  let text = kept;
  const shelf: Shelf = {
    isFull: false,
    copies: [],
    read: () => text,
    async keepCopy() {
      await Promise.resolve();
      if (shelf.isFull) throw new Error('no space left');
      shelf.copies.push(text ?? '');
    },
    async write(next: string) {
      await Promise.resolve();
      if (shelf.isFull) throw new Error('no space left');
      text = next;
    },
  };
  return shelf;
}

const open = (storage: ProfileStorage, clock = createHeldClock(noon)) => new School(storage, clock);

describe('a school', () => {
  test('has decided nothing at first, and that is no loss', () => {
    const school = open(createShelf());
    expect([school.profile, school.isLost]).toEqual([emptyProfile, false]);
  });

  test('finds again what it has decided', async () => {
    const shelf = createShelf();
    const school = open(shelf);
    await school.save(decided);
    await school.confirmDuty();
    await school.allowSensitive(true);
    await school.check('world-take-it-down', true);
    const expected = {
      ...decided,
      dutyRead: '2026-11-25',
      sensitiveAllowed: '2026-11-25',
      checks: { 'world-take-it-down': '2026-11-25' },
    };
    expect(open(shelf).profile).toEqual(expected);
  });

  test('forgets the check of a line that does not work, and no other', async () => {
    const school = open(createShelf());
    await school.check('gb-childline', true);
    await school.check('gb-shout', true);
    await school.check('gb-childline', false);
    expect(school.profile.checks).toEqual({ 'gb-shout': '2026-11-25' });
  });

  test('loses none of several changes at once', async () => {
    const shelf = createShelf();
    const school = open(shelf);
    const lines = ['gb-childline', 'gb-shout', 'gb-ceop'];
    await Promise.all([
      school.save(decided),
      ...lines.map((line) => school.check(line, true)),
      school.confirmDuty(),
    ]);
    const { country, dutyRead, checks } = open(shelf).profile;
    expect([country, dutyRead, Object.keys(checks)]).toEqual(['other', '2026-11-25', lines]);
  });

  test('has decided nothing that could not be written, and goes on when it can', async () => {
    const shelf = createShelf();
    const school = open(shelf);
    shelf.isFull = true;
    await expect(school.confirmDuty()).rejects.toThrow();
    expect(school.profile.dutyRead).toBe('');
    shelf.isFull = false;
    await school.save(decided);
    expect(school.profile).toEqual({ ...emptyProfile, ...decided });
  });

  test.each([
    ['broken JSON', '{"country": "GB",'],
    ['nothing', ''],
    ['another thing', '[]'],
    [
      'a check on no day',
      JSON.stringify({ ...emptyProfile, checks: { 'gb-shout': '2026-02-30' } }),
    ],
    ['a duty read on no day', JSON.stringify({ ...emptyProfile, dutyRead: 'yes' })],
  ])('begins anew where %s is kept, says so, and keeps that aside', async (_, text) => {
    const shelf = createShelf(text);
    const school = open(shelf);
    expect([school.profile, school.isLost, shelf.copies]).toEqual([emptyProfile, true, []]);
    await school.save(decided);
    await school.confirmDuty();
    expect([school.isLost, shelf.copies]).toEqual([false, [text]]);
  });

  test('decides nothing where what could not be read can’t be kept aside', async () => {
    const shelf = createShelf('{');
    const school = open(shelf);
    shelf.isFull = true;
    await expect(school.save(decided)).rejects.toThrow();
    expect([shelf.read(), school.isLost]).toEqual(['{', true]);
  });

  test('keeps what only a newer Sightline knows, through every change', async () => {
    const newer = { ...emptyProfile, version: 7, students: ['x'], notes: { a: 1 } };
    const shelf = createShelf(JSON.stringify({ ...newer, country: 'GB' }));
    const school = open(shelf);
    expect([school.isLost, school.profile]).toEqual([false, { ...emptyProfile, country: 'GB' }]);
    await school.save({ ...decided, country: 'US' });
    await school.check('us-988', true);
    expect(JSON.parse(shelf.read()!)).toMatchObject({
      version: 7,
      students: ['x'],
      notes: { a: 1 },
      country: 'US',
    });
    expect(JSON.stringify(school.profile)).not.toContain('students');
  });

  test('begins anew where the disk gives nothing back', () => {
    const read = () => {
      throw new Error('this disk is broken');
    };
    expect(open({ ...createShelf(), read }).isLost).toBe(true);
  });
});

describe('the help card of a school', () => {
  const adults = [{ name: 'Ms Ortiz', place: 'Room 4' }];

  test.each([
    [0, 1],
    [89, 1],
    [90, 1],
    [91, 0],
    [-1, 0],
  ])('%i days after its check shows a line so often: %i', async (days, count) => {
    const clock = createHeldClock(noon);
    const school = open(createShelf(), clock);
    await school.save({ ...decided, country: 'GB' });
    await school.check('gb-childline', true);
    clock.correctDate(days * dayMs);
    expect(school.helpCard(adults).lines).toHaveLength(1 + count);
  });

  test('names the adults it is given and the emergency number, and nobody else’s without a check', async () => {
    const school = open(createShelf());
    await school.save({ ...decided, country: 'GB' });
    expect(school.helpCard(adults)).toMatchObject({ adults, lines: [{ contact: '999' }] });
  });

  test('shows the words of a line for students, and none of those for teachers', async () => {
    const school = open(createShelf());
    await school.save({ ...decided, country: 'US' });
    await school.check('us-childhelp', true);
    for (const line of school.helpCard(adults).lines)
      expect(Object.keys(line).toSorted()).toEqual([
        'contact',
        'hours',
        'name',
        'purpose',
        'whatFor',
      ]);
  });

  test('has the lines of the country that the school has chosen now', async () => {
    const school = open(createShelf());
    await school.save({ ...decided, country: 'US' });
    await school.check('us-988', true);
    await school.save({ ...decided, country: 'GB' });
    expect(school.helpCard(adults).lines.map(({ contact }) => contact)).toEqual(['999']);
  });
});
