import { expect, test } from 'vitest';
import { findGraphicWords } from './graphic-words.ts';

test.each(['She sent a nude picture.', 'sexual images', 'He was kidnapped.', 'The suicides rose.'])(
  '“%s” draws a harm',
  (text) => {
    expect(findGraphicWords(text)).toHaveLength(1);
  },
);

test.each([
  'Somebody threatens to share a private photo.',
  'Sextortion is a threat, and it is a crime.',
  'Lessons in sex education, and on sexual health',
  'The leaves rap on the window; grapes are ripe.',
])('“%s” draws none', (text) => {
  expect(findGraphicWords(text)).toEqual([]);
});
