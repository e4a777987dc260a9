import { findBlamingPhrases } from '@sightline/lesson';
import { fold } from './fold.ts';

const someone = '(?:she|he|they|you|u|girls?|boys?|people|victims?)';
const have = "(?:have|of|'ve|a)";
const deeds =
  'sent|shared|trusted|replied|answered|talked|gone|met|posted|believed|clicked|joined|paid|given|' +
  'told|been|done|got|worn|agreed|listened|fallen|spoken|accepted|opened|taken|started|met up';
const foolish =
  'naive|gullible|careless|reckless|foolish|stupid|dumb|silly|desperate|attention seek\\w*';

/** How students put it: without apostrophes, and with less grammar than an author has. */
const phrases: readonly RegExp[] = [
  new RegExp(`\\bshould(?:n't|nt| not) ?${have} (?:just |even |ever )?(?:${deeds})\\b`),
  new RegExp(`\\bshould never ${have} (?:${deeds})\\b`),
  new RegExp(
    `\\b(?:should|could) ?${have} (?:just )?(?:known|seen it|thought|said no|blocked|been (?:more )?(?:careful|smart))`,
  ),
  /\b(?:her|his|their|your|ur) (?:own )?(?:fault|problem|doing)\b/,
  /\b(?:asking|asked|asks) for (?:it|this|trouble)\b|\bhad it coming\b|\bbrought (?:it|this) on\b/,
  /\bserves? (?:her|him|them|you|u) right\b|\bsel(?:f|ves) to blame\b|\bwhat did (?:she|he|they|you) expect\b/,
  new RegExp(
    `\\b${someone}(?:'s| is|'re| are| was| were)? (?:to blame|deserved? (?:it|this|that))\\b`,
  ),
  new RegExp(
    `\\bwhy (?:did|would|does|is|was) ${someone} (?:even |ever |just |so )*(?:send|share|trust|reply|answer|talk|go|meet|post|believe|click|pay|tell|do|${foolish})\\b`,
  ),
  new RegExp(
    `\\bwhy (?:didn'?t|did not|doesn'?t) ${someone} (?:just )?(?:say no|tell|block|stop|leave|report|log)\\b`,
  ),
  new RegExp(
    `\\b(?!(?:it|that|this|what|which)(?:'s|s)? )[a-z]+(?:'s| is|'re| are| was| were) (?:so |too |just |being |a bit |really |very )*(?:${foolish})\\b`,
  ),
  new RegExp(
    `\\bif ${someone} (?:hadn'?t|had not|didn'?t|had) (?:just |ever )?(?:${deeds}|send|reply|answer|post|trust)\\b`,
  ),
  /\b(?:she|he|they) wanted (?:it|this)\b/,
  new RegExp(`\\bdon'?t be (?:so |too )?(?:${foolish})\\b`),
  new RegExp(`\\b${someone} lets? (?:it happen|him|her|them)\\b`),
  /\b(?:by|is|just|about|to) not (?:sending|posting|replying|answering|trusting|talking|sharing)\b/,
  /^not (?:sending|posting|replying|answering|trusting|talking|sharing) (?:it|them|that|any|pic|in the first)/,
];

const denied =
  /\b(?:not|never|no|nobody|nothing|isn't|isnt|aren't|arent|wasn't|wasnt|don't say|dont say|without|stop saying|nor)\b[^.!?;]{0,40}$/;

/** Who should have left somebody alone is not who was hurt. */
const fine = /\bshould(?: have| of|['’]ve|ve) left \p{L}+ alone\b/giu;

/** Whether something in it may blame somebody for what was done to them. */
export function hasBlame(text: string): boolean {
  const read = text.replace(fine, '');
  if (findBlamingPhrases(read).length > 0) return true;
  const words = fold(read);
  return phrases.some((phrase) => {
    const found = phrase.exec(words);
    return found !== null && !denied.test(words.slice(0, found.index));
  });
}
