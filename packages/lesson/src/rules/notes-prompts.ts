import { findExperiencePrompts } from './experience-prompts.ts';
import type { Phrase } from './phrase.ts';
import { quotation } from './quotations.ts';

/** What stands before the words that a teacher is to say. Somebody else “says” or “asks”. */
const cue =
  /(?:^|[^\p{L}])(?:say|ask|tell (?:them|the class)|begin with|start with|open with|question|prompt)(?: (?:the class|them|everyone|each (?:table|pair|group)|aloud|again|once|kindly|calmly|quietly|then))*\W*$/iu;
const own = "(?:their|students’|students'|pupils’|pupils') own";
const lives =
  '(?:experiences?|stor(?:y|ies)|lives|life|phones?|profiles?|accounts?|messages|family|families|friends|past|relationships?)';

/** Telling a teacher to have students speak of themselves. */
const requests: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ask|asks|invite|encourage|let|have|get|students?|pupils?|they|everyone|each|each (?:student|pupil|table|pair)|learners?|share|shares|discuss|reflect|tell|describe|talk|write)\\b[^.?!]{0,60}\\b${own} ${lives}\\b`,
    'gi',
  ),
  /\b(?:ask|invite|encourage|let|get)\b[^.?!]{0,40}\b(?:who|if|whether|anyone|anybody|students?|them|to)\b[^.?!]{0,30}\b(?:has|have|they'?ve|had) (?:ever )?(?:been|experienced|gone through|lived through|received|sent|met|had|felt|done)\b[^.?!]{0,40}\b(?:this|that|it|such|similar|themselves|messages?|pictures?|strangers?|like|online|tricked|threatened)/gi,
  /\b(?:ask|invite|encourage|let|get|share|shares|tell|describe|talk about|write)\b[^.?!]{0,50}\b(?:happened to (?:them|someone they know|a friend|people they know)|a time (?:when )?they|personal (?:experiences?|stories|examples?)|from their own (?:lives|life))/gi,
];

const refusal =
  /\b(?:not|never|don't|don’t|do not|nobody|no one|without|instead of|rather than|stop|avoid|won't|won’t|if (?:a|any|some)\w*)\b[^.?!;]{0,60}$/i;

/** Where notes and guide make a teacher ask students about their own lives. English. */
export function findNotesPrompts(text: string): readonly Phrase[] {
  const said = [...text.matchAll(quotation)].flatMap(({ 0: words, index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    if (!cue.test(before) || refusal.test(before)) return [];
    return findExperiencePrompts(words.slice(1, -1)).map(({ start, words: found }) => {
      return { start: index + 1 + start, words: found };
    });
  });
  const plain = text.replace(quotation, (words) => ' '.repeat(words.length));
  const asked = requests.flatMap((request) =>
    [...plain.matchAll(request)]
      .filter(({ index }) => !refusal.test(plain.slice(0, index)))
      .map(({ 0: words, index }) => ({ start: index, words })),
  );
  return [...said, ...asked.slice(0, 1)];
}
