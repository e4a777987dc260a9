import { blamePatterns } from './blame-patterns.ts';
import { Cast } from './cast.ts';
import { sentencesOf, type Phrase } from './phrase.ts';
import { mayBeDeceived } from './subject.ts';

/** What is said in order to be denied. A “but” takes it back. */
const negation =
  /\b(?:not(?! (?:only|just|that i))|never|no(?! (?:wonder|doubt|question|surprise))|nobody|no one|nothing|neither|nor|none|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|can't|cannot|won't|shouldn't|without|myth|wrong to|unfair to|untrue|false|avoid|instead of|rather than|stop saying)\b(?:(?!\bbut\b)[^.?!;]){0,45}$/i;
const denial =
  /^(?:(?!\bbut\b)[^.?!;]){0,40}\b(?:is|are|was|'s) (?:not (?:true|right|fair)|a myth|false|wrong|never true|untrue|unfair|a lie)\b|^\W{0,6}(?:false|myth)\b/i;

/**
 * Phrases that blame somebody who was deceived, unless the sentence denies them. English; expects
 * quotations blanked.
 */
export function findBlamingPhrases(text: string, cast: Cast = new Cast()): readonly Phrase[] {
  return [...sentencesOf(text)].flatMap(({ words, start }) => {
    const found = blamePatterns.flatMap(({ pattern, isNegationOwn }) =>
      [...words.matchAll(pattern)].flatMap(({ 0: blaming, index, groups }): Phrase[] => {
        const who = groups?.['who'] ?? groups?.['who2'];
        if (who !== undefined && !mayBeDeceived(who, cast)) return [];
        const isDenied =
          (!isNegationOwn && negation.test(words.slice(0, index))) ||
          denial.test(words.slice(index + blaming.length));
        return isDenied ? [] : [{ start: index, words: blaming.trim() }];
      }),
    );
    const [first] = found.sort((a, b) => a.start - b.start);
    return first ? [{ start: start + first.start, words: first.words }] : [];
  });
}
