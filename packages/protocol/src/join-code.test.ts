import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinCodeAlphabet, joinCodeLength, parseJoinCode } from './join-code.ts';

const codes = fc
  .array(fc.constantFrom(...joinCodeAlphabet), {
    minLength: joinCodeLength,
    maxLength: joinCodeLength,
  })
  .map((characters) => characters.join(''));

/** What cannot be seen. */
const invisible = fc.constantFrom(
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u3164', '\u180e'],
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2069'],
  ...['\ufe0f', '\u{e0020}', '\u0301'],
);
/** What people, or the program they write in, put between or around. */
const punctuation = fc.constantFrom(
  ...[' ', '\u00a0', '\u2009', '\u3000', '\t', '\n', '\r\n', '-', '‐', '‑', '–', '—', '−', '_'],
  ...['.', ',', ';', '·', '•', '/', '|', '*', '**', '`', '~', '(', ')', '[', ']', '{', '}', '<'],
  ...['>', '"', '“', '”', '„', '«', '»', '‘', '’', '「', '」', '（', '）', '🙂', '👉', '👩‍👩‍👧', '✅'],
);
const noise = fc.array(fc.oneof(invisible, punctuation), { maxLength: 4 }).map((it) => it.join(''));

const numberingSystems = Intl.supportedValuesOf('numberingSystem').flatMap((system) => {
  const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
  const shown = [...'0123456789'].map((digit) => digits.format(Number(digit)));
  return shown.every((digit) => /^\p{Nd}$/u.test(digit)) ? [{ system, shown }] : [];
});

/** Letters that are drawn like a Latin one or a digit, of either case. */
const alike: Readonly<Record<string, string>> = {
  A: 'АаΑα',
  B: 'ВвΒβ',
  C: 'Сс',
  E: 'ЕеΕε',
  H: 'НнΗη',
  J: 'ЈјͿ',
  K: 'КкΚκ',
  M: 'МмΜμ\u00b5',
  N: 'Νν',
  P: 'РрΡρ',
  S: 'Ѕѕ',
  T: 'ТтΤτ',
  X: 'ХхΧχ',
  Y: 'УуΥυ',
  Z: 'Ζζ',
  0: 'OoОоΟο',
  1: 'IilLІіΙιı',
  3: 'Зз',
};
/** The same character in other shapes. */
const shapes: readonly ((character: string) => string)[] = [
  (character) => character.toLowerCase(),
  (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0),
  (character) => [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][Number(character)] ?? character,
  (character) => [...'₀₁₂₃₄₅₆₇₈₉'][Number(character)] ?? character,
  (character) => [...'⓪①②③④⑤⑥⑦⑧⑨'][Number(character)] ?? character,
  (character) =>
    /[A-Z]/.test(character) ? String.fromCodePoint(character.codePointAt(0)! + 0x24b6 - 65) : '1️⃣',
  (character) =>
    /[A-Z]/.test(character)
      ? String.fromCodePoint(character.codePointAt(0)! + 0x1d400 - 65)
      : String.fromCodePoint(character.codePointAt(0)! + 0x1d7ce - 48),
];

describe('a code is found', () => {
  test('whatever stands between and around its characters', () => {
    const written = codes.chain((code) =>
      fc
        .array(noise, { minLength: joinCodeLength + 1, maxLength: joinCodeLength + 1 })
        .map((between) => ({
          code,
          text: [...code].reduce((text, one, at) => text + one + between[at + 1]!, between[0]!),
        })),
    );
    fc.assert(fc.property(written, ({ code, text }) => parseJoinCode(text) === code));
  });

  test('with the digits of every script', () => {
    expect(numberingSystems.length).toBeGreaterThan(50);
    for (const { system, shown } of numberingSystems) {
      const swap = (code: string) => code.replace(/\d/g, (digit) => shown[Number(digit)]!);
      expect(parseJoinCode(swap('012 345')), system).toBe('012345');
      expect(parseJoinCode(swap('678 9AB')), system).toBe('6789AB');
    }
  });

  test('with letters that look the same', () => {
    for (const [character, others] of Object.entries(alike))
      for (const other of others)
        expect(parseJoinCode(`${other}7M 2Q${other}`), other).toBe(`${character}7M2Q${character}`);
  });

  test('in every shape its characters have', () => {
    const shaped = fc.tuple(codes, fc.constantFrom(...shapes)).filter(([code, shape]) => {
      return shape('7') !== '1️⃣' || !/\d/.test(code);
    });
    fc.assert(
      fc.property(shaped, ([code, shape]) => parseJoinCode([...code].map(shape).join('')) === code),
    );
    expect(parseJoinCode('1️⃣2️⃣3️⃣ 4️⃣5️⃣6️⃣')).toBe('123456');
  });

  test('in a sentence that names it', () => {
    const halves = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
    const sentences: readonly ((code: string) => string)[] = [
      (code) => `Code: ${halves(code)}`,
      (code) => `code ${code}`,
      (code) => `CODE=${code}`,
      (code) => `Class code: “${halves(code)}”`,
      (code) => `The code is ${halves(code)}.`,
      (code) => `Code\u200b${code}`,
      (code) => `Kod: ${code}`,
      (code) => `Код: ${halves(code)}`,
      (code) => `Code\n${halves(code)}\nSent from my phone`,
      (code) => `Dein Code:\u00a0${code}!`,
    ];
    fc.assert(
      fc.property(codes, fc.constantFrom(...sentences), (code, sentence) => {
        return parseJoinCode(sentence(code)) === code;
      }),
    );
  });

  test('in every link that leads to it, with what is put behind or around a link', () => {
    const hosts = ['http://192.168.1.20:4173/', 'https://class.school.example/', '10.0.0.7:80/'];
    const links: readonly ((host: string, code: string) => string)[] = [
      (host, code) => `${host}#${code}`,
      (host, code) => `${host}#${code.slice(0, 3)}%20${code.slice(3)}`,
      (host, code) => `${host}#${code}&fbclid=IwAR0abcdef`,
      (host, code) => `${host}?utm_source=abcdef&utm_medium=mail#${code}`,
      (host, code) => `${host}?${code}`,
      (host, code) => `${host}?code=${code}&utm_source=abcdef`,
      (host, code) => `https://out.example/?u=${encodeURIComponent(`${host}#${code}`)}&h=AT0abc`,
    ];
    const around: readonly ((link: string) => string)[] = [
      (link) => link,
      (link) => `<${link}>`,
      (link) => `Join us: ${link}\nSee you there`,
      (link) => `[Class](${link})`,
    ];
    fc.assert(
      fc.property(
        codes,
        fc.constantFrom(...hosts),
        fc.constantFrom(...links),
        fc.constantFrom(...around),
        (code, host, link, wrap) => parseJoinCode(wrap(link(host, code))) === code,
      ),
      { numRuns: 300 },
    );
  });
});

describe('nothing is guessed', () => {
  test('from whatever is typed: what comes out is six characters of the alphabet, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const code = parseJoinCode(text);
        return code === undefined || /^[0-9A-HJKMNP-TV-Z]{6}$/.test(code);
      }),
    );
  });

  test.for([
    ...['', '12345', '1234567', 'ABCDEU', '      ', 'ABC!EF', '__proto__', '🦊🦊🦊'],
    ...['http://192.168.1.20:4173/', '192.168.1.20:4173', 'ABC DEF GHJ', 'ЖЖЖЖЖЖ', '%E0%A4%A'],
    ...['http://192.168.1.20:4173/?notes', 'ABCDEF or KMNPQR', 'a@school.example'],
  ])('%j has none', (text) => {
    expect(parseJoinCode(text)).toBeUndefined();
  });

  test('from a text that is far too long, and that takes no time', () => {
    expect(parseJoinCode('A '.repeat(100_000))).toBeUndefined();
    expect(parseJoinCode(`${'x'.repeat(3_000)} code K7M2QX`)).toBeUndefined();
  });
});
