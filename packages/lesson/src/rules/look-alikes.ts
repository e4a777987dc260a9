/** A text as people see it, with the way back to the text as it is written. */
export interface Look {
  readonly text: string;
  /** Where a position in `text` stands in the text as it is written. */
  written(offset: number): number;
}

/** Signs that look like one which has a meaning in tags, and letters that look like those of their names. */
const alike: readonly (readonly [sign: string, lookAlikes: string])[] = [
  ['{', '❴⦃⎨⟅'],
  ['}', '❵⦄⎬⟆'],
  ['[', '【〔〖〘〚⟦⟨⟪⟬❨❪❬❮❰❲⦋⁅〈《「『‹'],
  [']', '】〕〗〙〛⟧⟩⟫⟭❩❫❭❯❱❳⦌⁆〉》」』›'],
  ['%', '٪⁒'],
  [':', '꞉∶'],
  ['/', '⁄∕'],
  ['a', 'аα'],
  ['d', 'ԁ'],
  ['e', 'еεҽ'],
  ['g', 'ɡ'],
  ['i', 'іιı'],
  ['k', 'кκ'],
  ['m', 'м'],
  ['n', 'ոп'],
  ['o', 'оοօ'],
  ['r', 'г'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['v', 'ѵν'],
  ['y', 'уүγ'],
];

const signOf = new Map(
  alike.flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);

/** What takes no room, or stands on another letter. */
const unseen = /[\p{Cf}\p{Mn}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Small letters without accents, plain signs, one kind of blank, and nothing that cannot be seen. */
export function lookOf(written: string): Look {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const sign of written) {
    const seen = seenOf(sign);
    text += seen;
    for (let unit = 0; unit < seen.length; unit++) offsets.push(offset);
    offset += sign.length;
  }
  return { text, written: (at) => offsets[at] ?? written.length };
}

function seenOf(sign: string): string {
  if (sign >= ' ' && sign < '\u007f') return sign.toLowerCase();
  return [...sign.normalize('NFKD').toLowerCase()]
    .filter((one) => !unseen.test(one))
    .map((one) => signOf.get(one) ?? (/[^\S\n]/.test(one) ? ' ' : one))
    .join('');
}
