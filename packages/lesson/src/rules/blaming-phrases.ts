import { blamePatterns } from './blame-patterns.ts';
import { who } from './blame-words.ts';
import { Cast } from './cast.ts';
import { asWritten, matchesOf, sentencesOf, type Phrase } from './phrase.ts';
import { mayBeDeceived } from './subject.ts';

/** What is said in order to be denied. A “but” takes it back. */
const negation =
  /\b(?:not(?! (?:only|just|that i))|never|no(?! (?:wonder|doubt|question|surprise))|nobody|no one|nothing|neither|nor|none|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|can't|cannot|won't|shouldn't|without|myth|wrong to|unfair to|untrue|false|avoid|instead of|rather than|stop saying)\b(?:(?!\bbut\b)[^.?!;]){0,45}$/i;
const denial =
  /^(?:(?!\bbut\b)[^.?!;]){0,40}\b(?:is|are|was|'s) (?:not (?:true|right|fair)|a myth|false|wrong|never true|untrue|unfair|a lie)\b|^\W{0,6}(?:false|myth)\b/i;

/** A sentence that takes back the one before it. */
const takesBack =
  /^\W*(?:but |no,? |and )*(?:(?:that|this|it)(?:'s| is| was) (?:simply |just |all )*(?:not (?:true|right|fair)|wrong|false|a myth|untrue|unfair|a lie|never true|nonsense)|(?:wrong|false|not true|untrue|a myth)\b)/i;

/** “She should never have answered” blames no less than “She should have blocked him”. */
const modal = /\b(?:should|ought|could|would|must|needs?|had better)\b/i;

const subjects = new RegExp(`\\b${who}`, 'gi');

/**
 * Phrases that blame somebody who was deceived, unless the sentence denies them. English; expects
 * quotations blanked.
 */
export function findBlamingPhrases(text: string, cast: Cast = new Cast()): readonly Phrase[] {
  const sentences = [...sentencesOf(text)];
  return sentences.flatMap(({ words, start }, at) => {
    if (takesBack.test(sentences[at + 1]?.words ?? '')) return [];
    const found = [...blamesIn(words, cast)].sort((a, b) => a.start - b.start);
    const [first] = found;
    return first ? [asWritten(text)({ start: start + first.start, words: first.words })] : [];
  });
}

function* blamesIn(sentence: string, cast: Cast): Generator<Phrase> {
  const blamed = [...matchesOf(subjects, sentence)].filter(({ 0: word }) =>
    mayBeDeceived(word, cast),
  );
  for (const { pattern, isBehindSubject, isNegationOwn } of blamePatterns) {
    const isDenied = (from: number, to: number) =>
      (!isNegationOwn && negation.test(sentence.slice(0, from))) || denial.test(sentence.slice(to));
    if (isBehindSubject)
      for (const { 0: subject, index } of blamed) {
        pattern.lastIndex = index + subject.length;
        const end = pattern.test(sentence) ? pattern.lastIndex : 0;
        const isNeverSo = () => {
          const so = soWithoutNever(sentence, index, end);
          pattern.lastIndex = index + subject.length;
          return so !== undefined && pattern.test(so);
        };
        if (end > 0 && !isDenied(index, end) && !isNeverSo())
          yield { start: index, words: sentence.slice(index, end).trim() };
      }
    else
      // All at once: the pattern is asked again meanwhile.
      for (const { 0: words, index, groups } of [...matchesOf(pattern, sentence)]) {
        const { who: subject, known } = groups ?? {};
        const isBlamed =
          known === undefined
            ? subject === undefined || mayBeDeceived(subject, cast)
            : cast.roleOf(known) === 'deceived';
        const end = index + words.length;
        const isNeverSo = () => {
          const so = soWithoutNever(sentence, index, end);
          return so !== undefined && [...matchesOf(pattern, so)].some((one) => one.index === index);
        };
        if (isBlamed && !isDenied(index, end) && !isNeverSo())
          yield { start: index, words: words.trim() };
      }
  }
}

/** The sentence as if what is said in this place were so, where it says that it never is. */
function soWithoutNever(sentence: string, from: number, to: number): string | undefined {
  const words = sentence.slice(from, to);
  if (modal.test(words) || !/ never\b/i.test(words)) return undefined;
  return sentence.slice(0, from) + words.replace(/ never\b/i, '') + sentence.slice(to);
}
