import type { SchoolProfile } from '@sightline/protocol';

const orders = {
  country: 'choose your country',
  adult: 'name an adult at your school whom students can talk to',
  dutyRead:
    'confirm that you have read the card “If a student tells you something” and know your duty to report',
} as const;

const inOrder = ['country', 'adult', 'dutyRead'] as const;

/** What real students must not wait for, as a sentence; empty when everything is there. */
export function sayMissing(decided: Pick<SchoolProfile, (typeof inOrder)[number]>): string {
  const missing = inOrder.filter((field) => decided[field] === '');
  if (missing.length === 0) return '';
  const list = new Intl.ListFormat('en').format(missing.map((field) => orders[field]));
  return `The class can’t start yet. First ${list}.`;
}
