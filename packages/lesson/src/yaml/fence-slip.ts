import type { YamlSlip } from './yaml-slip.ts';

/** A line of dashes or dots with fields on both sides: YAML reads no further than that. */
export function findFence(text: string): YamlSlip | undefined {
  for (const { 0: fence, index } of text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)) {
    const isBetween = /\S/.test(text.slice(0, index)) && /\S/.test(text.slice(index + 3));
    if (isBetween)
      return {
        code: 'yaml-fence',
        words: [fence],
        offset: index,
        mended: `${text.slice(0, index)}   ${text.slice(index + 3)}`,
      };
  }
  return undefined;
}
