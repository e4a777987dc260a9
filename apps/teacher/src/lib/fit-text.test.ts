import { charactersOf } from '@sightline/session/client';
import { expect, test } from 'vitest';
import { fitText } from './fit-text.ts';

const family = '👨‍👩‍👧‍👦';
const flag = '🏴󠁧󠁢󠁷󠁬󠁳󠁿';

test.for([family, flag, 'é', 'नि', 'a', '👍🏽', 'ก็'])(
  'a field of eight takes eight %s and cuts none of them',
  (one) => {
    const eight = one.repeat(8);
    expect(fitText({ text: eight, caret: eight.length }, 8).text).toBe(eight);
    const ten = one.repeat(10);
    const fitting = fitText({ text: ten, caret: ten.length }, 8);
    expect(fitting).toEqual({ text: eight, caret: eight.length });
  },
);

test('what is written in the middle gives way to what stood behind it', () => {
  const text = `Ms ${family}${family}Okoye`;
  const caret = text.length - 'Okoye'.length;
  const fitting = fitText({ text, caret }, 9);
  expect(fitting).toEqual({ text: `Ms ${family}Okoye`, caret: `Ms ${family}`.length });
  expect(charactersOf(fitting.text)).toHaveLength(9);
});
