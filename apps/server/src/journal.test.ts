import { describe, expect, test } from 'vitest';
import { createHeldClock } from '../test-support/clock.ts';
import { createJournal } from './journal.ts';

describe('the journal', () => {
  test('prints a kind of event once a minute, and then how often it came', () => {
    const clock = createHeldClock();
    const journal = createJournal(clock);
    for (let refused = 0; refused < 1_000; refused++) journal.note('frame-refused');
    journal.note('class-over');
    expect(clock.printed).toEqual(['frame-refused', 'class-over']);
    clock.advance(60_000);
    expect(clock.printed.slice(2)).toEqual(['frame-refused (999 more in a minute)']);
    expect(journal.count('frame-refused')).toBe(1_000);
  });

  test('says where something was thrown, and never what it said', () => {
    const clock = createHeldClock();
    const journal = createJournal(clock);
    journal.fault(new Error('Blue heron wrote "help me" from 10.0.0.5'));
    journal.fault('Blue heron');
    expect(clock.printed.join()).toMatch(/^fault [a-z/.-]+\.ts:\d+,fault somewhere$/);
  });
});
