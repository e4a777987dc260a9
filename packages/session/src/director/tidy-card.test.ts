import { charactersOf } from '@sightline/lesson/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardBytes, cardLimit, cardPaper, fitCard } from '../layout/card-text.ts';
import { tidyCard } from './tidy-card.ts';

const family = '👨‍👩‍👧‍👦';

describe('nothing that cannot be seen is text', () => {
  const invisible = fc.constantFrom(
    ...['\u3164', '\u115F', '\u1160', '\uFFA0', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F'],
    ...['\u2800', '\u00AD', '\u034F', '\u061C', '\u180E', '\u2060', '\u2063', '\uFE0F', '\uFEFF'],
    ...['\u{E0001}', '\u{E0041}', '\u{E007F}', '\u{E0100}', '\u{1D159}', '\u{1D173}', '\u{F0000}'],
    ...['\uFFFC', '\uFFF9', '\u17B4', '\u180B', '\uE000', '\uD800', '\uDFFF', '\u{13430}'],
    ...[' ', '\u00A0', '\u2003', '\u3000', '\u1680', '\u2028', '\n', '\t', '\0', '\u0085'],
    ...['\u0301', '\u20E3', '\u0E47', '\u202E', '\u2066', '.', '…', '-'],
  );

  test('[P35] a card of any such characters is empty', () => {
    fc.assert(
      fc.property(fc.array(invisible, { maxLength: 60 }), (characters) => {
        expect(tidyCard(characters.join(''))).toBe('');
      }),
    );
  });

  test('[P35] between letters they leave the letters', () => {
    const alone = /[\p{Z}\p{Cc}\p{P}\p{M}]/u;
    const joiner = invisible.filter((character) => !alone.test(character));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...'help'), joiner)), (pairs) => {
        const words = pairs.map(([letter]) => letter).join('');
        expect(tidyCard(pairs.flat().join(''))).toBe(words);
      }),
    );
  });

  test('[P35] every code point that Unicode calls ignorable or a format is gone', () => {
    const seen = Array.from({ length: 0x110000 }, (_, at) => String.fromCodePoint(at))
      .filter((character) =>
        /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/u.test(character),
      )
      .filter((character) => tidyCard(`a${character}b`).length > 3 || tidyCard(character) !== '');
    expect(seen).toEqual([]);
  });
});

describe('what people write stays as it is', () => {
  test.each([
    'Stay with him, and tell an adult!',
    'Nói với người lớn: “Em cần giúp đỡ.”',
    'อยู่กับเพื่อนก่อน แล้วไปหาครู น้ำใจสำคัญ',
    'उसके साथ रहो और शिक्षक को बताओ। क्‍ष',
    'র‍্যাব নয়, শিক্ষককে বলো',
    'می‌خواهم با معلم حرف بزنم',
    'قُلْ لِمُعَلِّمِكَ أَوَّلًا',
    'שַׁבָּת שָׁלוֹם, סַפֵּר לְמִי שֶׁאַתָּה סוֹמֵךְ עָלָיו',
    'လျှော့ မပြော တို့ ကြွေး',
    'བསྒྲུབས་པ་',
    '선생님께 말하기',
    'ọ̀rẹ́ mi, ẹ jẹ́ kí a sọ̀rọ̀',
    `${family} 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇺🇦 1️⃣ ❤️ ☺︎`,
    '5 + 5 = 10, c’est ça ?',
  ])('%s', (text) => {
    expect(tidyCard(text)).toBe(text.normalize('NFC'));
  });

  test('a composed and a decomposed letter are the same', () => {
    expect(tidyCard('e\u0301cole')).toBe(tidyCard('école'));
  });
});

test('[P35] a flood of marks is no text: a letter keeps two accents and what its script needs', () => {
  const mark = fc.integer({ min: 0x300, max: 0x36f }).map((code) => String.fromCodePoint(code));
  const flood = fc.array(fc.tuple(fc.constantFrom(...'hilfe'), fc.array(mark, { maxLength: 80 })));
  fc.assert(
    fc.property(flood, (letters) => {
      const text = tidyCard(letters.map(([letter, marks]) => letter + marks.join('')).join(''));
      for (const [run] of text.normalize('NFC').matchAll(/\p{M}+/gu))
        expect(Array.from(run).length).toBeLessThanOrEqual(2);
    }),
  );
  expect(tidyCard(`ก${'\u0E47'.repeat(90)}`)).toBe('ก\u0E47');
  expect(tidyCard(`ab${'\u20DD'.repeat(9)}`)).toBe('ab\u20DD');
});

test('a family at the limit stays whole, or out', () => {
  const nearly = 'a'.repeat(cardLimit - 1);
  expect(tidyCard(`${nearly}${family}`)).toBe(`${nearly}${family}`);
  expect(tidyCard(`${nearly}b${family}`)).toBe(`${nearly}b`);
  expect(fitCard(`${nearly}${family}${family}`)).toBe(`${nearly}${family}`);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...[family, 'é', 'e\u0301', '\u0301', '🏽', '\u200D', '\uFE0F', '🇺', '👩', ' ', '\n'],
        ...[
          'क',
          '\u094D',
          'ക',
          '\u0D4D',
          'ا',
          '\u200C',
          'a',
          '"',
          '\\',
          '\0',
          '\uD83D',
          '\u{E0067}',
        ],
      ),
      { maxLength: 400, size: 'max' },
    )
    .map((parts) => parts.join('')),
);

test('[P35] whatever is sent, a card is short as people count, small, and tidy for good', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const card = tidyCard(text);
      expect(charactersOf(card).length).toBeLessThanOrEqual(cardLimit);
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(cardBytes);
      expect(tidyCard(card)).toBe(card);
      expect(card).toBe(card.normalize('NFC').trim());
      if (card !== '') expect(card).toMatch(/[\p{L}\p{N}\p{S}]/u);
    }),
    { numRuns: 3_000 },
  );
});

test('[P35] a device never cuts a character in two, and never sends more than an intent holds', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const fitting = fitCard(text);
      const characters = charactersOf(text);
      expect(fitting).toBe(characters.slice(0, charactersOf(fitting).length).join(''));
      expect(Buffer.byteLength(JSON.stringify(fitting))).toBeLessThanOrEqual(cardBytes);
      expect(fitCard(fitting)).toBe(fitting);
    }),
    { numRuns: 1_000 },
  );
});

test('[P35] what is written in the middle of a full card does not push out its end', () => {
  const fits = ({ text }: { readonly text: string }) => fitCard(text) === text;
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const written = cardPaper.fit(before + after, before.length);
      expect(fits(written)).toBe(true);
      expect(before.startsWith(written.text.slice(0, written.caret))).toBe(true);
      expect(written.text.slice(written.caret)).toBe(fitCard(after));
    }),
  );
  const full = 'a'.repeat(cardLimit);
  expect(cardPaper.fit(`ab${full}`, 2)).toEqual({ text: full, caret: 0 });
  expect(cardPaper.fit(`ab${full.slice(1)}`, 2)).toEqual({ text: full, caret: 1 });
});

test('the room on a card is in characters', () => {
  expect(cardPaper.room('')).toBe(cardLimit);
  expect(cardPaper.room(family.repeat(10))).toBe(cardLimit - 10);
  expect(cardPaper.room('a'.repeat(cardLimit + 5))).toBe(0);
  expect(cardPaper.room(`e${'\u0301'.repeat(1_600)}`)).toBe(0);
});
