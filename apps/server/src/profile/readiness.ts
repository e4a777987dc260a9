import { hasEmergencyNumber } from '@sightline/help';
import type { Adult, SchoolProfile } from '@sightline/protocol';

type Decided = Pick<SchoolProfile, 'country' | 'emergency' | 'adults' | 'dutyRead'>;

const needs: readonly (readonly [order: string, isThere: (decided: Decided) => boolean])[] = [
  ['choose your country', ({ country }) => country !== ''],
  [
    'write down the emergency number of your country',
    ({ country, emergency }) => country === '' || hasEmergencyNumber(country) || emergency !== '',
  ],
  [
    'name two adults at your school whom students can talk to, and where to find each of them',
    ({ adults }) => areTwo(adults),
  ],
  [
    'confirm that you have read the card “If a student tells you something” and know your duty to report',
    ({ dutyRead }) => dutyRead !== '',
  ],
];

/** What real students must not wait for, as a sentence; empty when everything is there. */
export function sayMissing(decided: Decided): string {
  const missing = needs.filter(([, isThere]) => !isThere(decided)).map(([order]) => order);
  if (missing.length === 0) return '';
  const list = new Intl.ListFormat('en').format(missing);
  return `The class can’t start yet. First ${list}.`;
}

function areTwo(adults: readonly Adult[]): boolean {
  const names = new Set(adults.map(({ name }) => name.toLocaleLowerCase()));
  return names.size === 2 && adults.every(({ name, place }) => name !== '' && place !== '');
}
