import { expect, test } from 'vitest';
import { Budgets } from './budgets.ts';
import { edgeLimits, type AddressKind } from './limits.ts';
import { Strangers } from './strangers.ts';

/** What one device does that joins: six sockets for the page, one to join, one to follow. */
const joining: Readonly<Partial<Record<AddressKind, number>>> = { socket: 8, join: 1, upgrade: 1 };

/** @returns how often devices that join evenly within so many seconds are refused */
function refusals(devices: number, seconds: number): number {
  let now = 0;
  let refused = 0;
  const budgets = new Budgets(edgeLimits.address, () => now);
  for (let device = 0; device < devices; device++) {
    for (const [kind, count] of Object.entries(joining))
      for (let once = 0; once < count; once++)
        if (!budgets.take('a school', kind as AddressKind)) refused++;
    now += (seconds * 1_000) / devices;
  }
  return refused;
}

test('[P36, P37] a school of 2,000 devices behind one address comes in within a minute, 500 of them at once', () => {
  expect([refusals(2_000, 60), refusals(500, 0)]).toEqual([0, 0]);
});

test('[P36] 500 devices that load the page at one moment all keep their sockets', () => {
  const strangers = new Strangers<number>(edgeLimits.strangers);
  for (let socket = 0; socket < 500 * 8; socket++)
    expect(strangers.add('a school', socket)).toBeUndefined();
});

test('[P38] a device whose network comes and goes every second is not sent back for minutes', () => {
  let now = 0;
  const budgets = new Budgets(edgeLimits.secret, () => now);
  for (let second = 0; second < 600; second++, now += 1_000)
    expect(budgets.take('a seat', 'hello')).toBe(true);
});
