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
