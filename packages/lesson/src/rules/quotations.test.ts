import { expect, test } from 'vitest';
import { withoutQuotations } from './quotations.ts';

test('what somebody is quoted as saying is blanked out in place', () => {
  expect(withoutQuotations('Mei says “did you pay?” to him', 'prompt')).toBe(
    'Mei says                to him',
  );
});

test('an option may be nothing but somebody’s words', () => {
  expect(withoutQuotations('"Why did you?"', 'speech').trim()).toBe('');
});

test('a question does not escape by standing in quotation marks', () => {
  expect(withoutQuotations('“Were you ever asked?”', 'prompt')).toBe('“Were you ever asked?”');
});

test('a line to say aloud is the lesson’s own, also behind a word about when to say it', () => {
  const text = 'At the end: “Were you ever asked?”';
  const say = { seen: 'never', lead: 'At the end:' } as const;
  expect(withoutQuotations(text, 'prompt', say)).toBe(text);
  expect(withoutQuotations(text, 'prompt').trim()).toBe('At the end:');
});

test('inside a line to say aloud, single quotes quote', () => {
  expect(withoutQuotations('“Somebody says: ‘Why don’t you?’ Turn it round.”', 'prompt')).toBe(
    '“Somebody says:                  Turn it round.”',
  );
});
