import { expect, test } from 'vitest';
import { readWhole } from './whole-number.ts';

test.for([
  ['28', 28],
  [' 28 ', 28],
  ['28,0', 28],
  ['28.00', 28],
  ['28.', 28],
  ['+28', 28],
  ['028', 28],
  ['٢٨', 28],
  ['۲۸', 28],
  ['२८', 28],
  ['২৮', 28],
  ['２８', 28],
  ['𝟚𝟠', 28],
  ['\u200F٢٨\u200E', 28],
  ['2\u200B8', 28],
  ['٢٨٫٠', 28],
  ['0', 0],
  ['-3', -3],
  ['−3', -3],
  ['– 3', -3],
  ['500', 500],
  ['1 000', 1000],
  ['1\u00A0000', 1000],
  ['1\u202F000', 1000],
  ['1’000', 1000],
  ['1.000,00', 1000],
  ['1,000.0', 1000],
  ['1.000.000', 1_000_000],
  ['1,000,000', 1_000_000],
] as const)('%j is %i', ([text, value]) => {
  expect(readWhole(text)).toEqual({ kind: 'number', value });
});

test.for([
  ['1,000', [1, 1000]],
  ['1.000', [1, 1000]],
  ['28,000', [28, 28_000]],
] as const)('%j can be %j', ([text, values]) => {
  expect(readWhole(text)).toEqual({ kind: 'either', values });
});

test.for(['28,5', '28.5', '4٫5', '0,25', '0.125', '1.000,5'])('%j is not whole', (text) => {
  expect(readWhole(text)).toEqual({ kind: 'fraction' });
});

test.for(['', ' ', '\u200B', '\u00A0'])('%j is nothing', (text) => {
  expect(readWhole(text)).toEqual({ kind: 'nothing' });
});

test.for(
  ['twenty', '28 students', '2-8', '2 8', '1e3', '0x1c', '2²', '½', '1,00,0', '1.0,0.0'].concat([
    '.',
    ',',
    '-',
    '--3',
    '28..',
    '1,,000',
    'Ⅻ',
    '二十',
    '1’00',
    '1.00.000,0,0',
  ]),
)('%j is no number that we can be sure of', (text) => {
  expect(readWhole(text)).toEqual({ kind: 'words' });
});
