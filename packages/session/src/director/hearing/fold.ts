/** Letters of other scripts that look like Latin ones. */
const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('аеорсухіјѕһԁ', (from, at) => [from, 'aeopcyxijshd'[at]!])),
  ...Object.fromEntries(Array.from('αεικνορτυχ', (from, at) => [from, 'aeiknoptux'[at]!])),
};

/**
 * The words in plain small letters: no accents, no look-alikes, no fancy letters, straight apostrophes.
 * Digits of every script are 0 to 9.
 */
export function fold(text: string): string {
  return Array.from(text.normalize('NFKD'))
    .filter((character) => !/[\p{Mn}\p{Me}\p{Cf}]/u.test(character))
    .map((character) => toDigit(character) ?? character.toLowerCase())
    .map((character) => alike[character] ?? character)
    .join('')
    .replace(/[’ʼ‘`´]/g, "'");
}

/** Digits of a script stand side by side, from its zero on. */
function toDigit(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined;
  let zero = character.codePointAt(0)!;
  for (let step = 0; step < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); step++) zero--;
  return String((character.codePointAt(0)! - zero) % 10);
}

const leet: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' },
  ...{ '@': 'a', $: 's', '!': 'i', '|': 'i' },
};

/** Folded words with the letters that were swapped for digits, drawn apart or drawn out. */
export function foldDisguise(text: string): string {
  return fold(text)
    .replace(
      /(?<=[a-z])[0134578@$!|]+(?=[a-z])|(?<![a-z0-9])[0134578@$|](?=[a-z][a-z013457])/g,
      (signs) => Array.from(signs, (sign) => leet[sign]).join(''),
    )
    .replace(/(?<![a-z])(?:[a-z][ .*_-]){3,}[a-z](?![a-z])/g, (apart) =>
      apart.replace(/[ .*_-]/g, ''),
    )
    .replace(/([a-z])\1{2,}/g, '$1');
}
