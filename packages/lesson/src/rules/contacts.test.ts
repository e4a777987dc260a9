import { expect, test } from 'vitest';
import { findContacts } from './contacts.ts';

test.each([
  'See https://polarisproject.org/help for more.',
  'Go to www.helpline.org.',
  'Write to help@school.org today.',
  'Look at takeitdown.ncmec.org.',
  'Call 116 111 at any hour.',
  'Text HOME to 741741, or call 988.',
  'The number is 0800 1111 222.',
  'Ring +44 20 7946 0958.',
  'Phone (202) 456-1414.',
  'Emergency: 112',
  'The helpline is 116 111.',
  'More at bit.ly/abc.',
])('“%s” holds an address or a number', (text) => {
  expect(findContacts(text)).not.toEqual([]);
});

test.each([
  'The pay is 900 for one afternoon.',
  'Up to $45/hr, no experience.',
  'Between 2024-2026 the figure grew to 1,300,000.',
  'About 1 200 000 people, or 62.5 %.',
  'Published on 2023-06-23, again on 12/05/2024.',
  'Corner Crumb Bakery, 14 Mill Road, 9am-1pm.',
  'Shop phone 555-0142, corner-crumb.example.',
  'Wait. Then answer. It is fine, e.g. later.',
  'The helpline answered 300 calls a day.',
  'Message @northlight.scouting wrote first.',
])('“%s” holds neither', (text) => {
  expect(findContacts(text)).toEqual([]);
});
