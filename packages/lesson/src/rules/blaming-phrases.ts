import { sentencesOf, type Phrase } from './phrase.ts';

const self = '(?:herself|himself|themselves|themself|yourself|myself)';
const owners = "(?:her|his|their|your|my|the (?:victim|girl|boy|person|child|student)'s)";
const people = '(?:she|he|they|you|we|victims?|people|girls?|boys?|teens?|(?!No)[A-Z]\\w+)';

/** Ways of putting blame on the person who was exploited. Matched inside one sentence. */
const phrases: readonly RegExp[] = [
  /\brisky (?:behaviou?rs?|choices?|conduct|lifestyles?|decisions?|habits?|pictures?|photos?|posts?|situations?)\b/i,
  new RegExp(
    `\\b(?:lets?|letting|allow(?:s|ed|ing)?) (?:herself|himself|themselves|themself)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:put(?:s|ting)?|plac(?:ed|es|ing)) ${self} (?:at risk|in danger|in harm|out there|in (?:a|that|this) (?:position|situation))`,
    'i',
  ),
  new RegExp(
    `\\b(?:got|gets?|getting|brought|brings?) (?:${self} into|(?:it|this|that|all this) (?:up)?on ${self})`,
    'i',
  ),
  new RegExp(`\\bma(?:de|kes?|king) ${self} (?:a target|an easy target|vulnerable|available)`, 'i'),
  /\bshould(?:'ve| have|a) (?:known|seen it coming|been more careful|been smarter|thought|said no|told someone sooner|told earlier|listened|refused|realised|realized|noticed|checked|stayed home|stopped it|left|walked away|blocked|asked (?:first|someone|somebody|an adult|for help|her|his|their|your)|told (?:someone|somebody|an adult|her|his|their|your)|said (?:something|so))\b/i,
  /\bshould(?:n't| not|n't've)(?:'ve| have)? (?:have )?(?:sent|shared|trusted|replied|answered|talked|gone|met|posted|worn|agreed|believed|been (?:so|there|out|online)|let|accepted|given|fallen|clicked|gotten|got|opened|taken|paid|joined|signed|written back)\b/i,
  /\bought to have (?:known|been|said|seen|told)\b/i,
  /\bcould have (?:just |simply |easily )?(?:said no|left|blocked|stopped|walked away|logged off|told someone)\b/i,
  new RegExp(`\\b${owners} (?:very )?own fault\\b`, 'i'),
  /\b(?!No)[A-Z]\w+'s own fault\b/,
  /\b(?:her|your|my|the (?:victim|girl|boy|child|student)'s) fault\b/i,
  /\b(?:it|this|that)(?:'s| is| was) (?:all |really |just )?his fault\b/i,
  new RegExp(`\\b${owners} own (?:doing|making|stupidity|carelessness|responsibility)\\b`, 'i'),
  new RegExp(
    `\\b(?:partly|partially|half|also|mostly) (?:the )?${owners} (?:own )?(?:fault|responsibility)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:has|have|had) only ${self} to blame\\b`, 'i'),
  new RegExp(`\\b(?:only|just) ${self} to blame\\b`, 'i'),
  new RegExp(
    `\\b${people} (?:is|are|was|were|'s|'re) (?:also|partly|just as|equally) (?:to blame|responsible|guilty)\\b`,
  ),
  /\b(?:she|you|the victim|victims|girls) (?:is|are|was|were|'s|'re) (?:really |all )?(?:to blame|guilty)\b/i,
  new RegExp(`\\bblame ${self}\\b`, 'i'),
  /\b(?:(?:is|was|are|were|been|'s|'re) asking for (?:it|trouble)|asked for trouble|(?:she|he|they|you|girls) (?:asks|asked) for it)\b/i,
  /\bhad it coming\b/i,
  /\b(?:deserv(?:es?|ed|ing)) (?:it|this|that|what (?:happened|s?he|they))\b/i,
  /\bvictims? (?:let|lets|allow|allows|allowed|choose|chose)\b/i,
  /\b(?:led|leading|lead) (?:him|her|them) on\b/i,
  new RegExp(
    `\\b${people} (?:is|are|was|were|'s|'re|been|being) (?:so |too |just |very |a bit |really )?(?:naive|naïve|gullible|careless|reckless|foolish|stupid|irresponsible|promiscuous|dumb|desperate|attention.seeking)\\b`,
  ),
  /\b(?:naive|naïve|gullible|careless|reckless|foolish|stupid|promiscuous|attention.seeking) (?:girls?|boys?|victims?|teens?|teenagers?|students?|people|kids?|children)\b/i,
  /\b(?:stupid|dumb|naive|naïve|foolish|careless|gullible) enough\b/i,
  /\b(?:stupid|dumb|naive|naïve|foolish|careless|reckless) (?:thing|mistake|choice|decision|move)s?\b/i,
  /\bsent nudes so\b/i,
  /\bwhy (?:didn't|did not|doesn't|don't) (?!you\b|people\b|they pay|it\b|we\b)(?:\w+ )?(?:just |simply )?(?:leave|say no|tell|block|stop|refuse|run|walk|resist|fight|speak|report|log)\b/i,
  /\bprovok(?:e|ed|ing|es) (?:it|him|her|them)\b/i,
  /\b(?:dress(?:ed|es|ing)?|wore|wearing|posted|posting|look(?:ed|ing)) (?:like that|provocatively|too much|so much)\b/i,
  /\bwhat did (?:she|he|they|\w+) expect\b/i,
  /\b(?:ruin(?:ed|s)?|threw away|wasted) (?:her|his|their) (?:own )?(?:reputation|future|life)\b/i,
];

const negation =
  /\b(?:not|never|no|nobody|no one|nothing|neither|nor|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|can't|cannot|won't|without|myth|wrong to|unfair to|false|avoid|instead of|rather than|stop saying)\b[^.?!;]{0,45}$/i;
const denial =
  /^[^.?!;]{0,40}\b(?:is|are|was|'s) (?:not (?:true|right|fair)|a myth|false|wrong|never true|untrue|unfair|a lie)\b|^\W{0,6}(?:false|myth)\b/i;

/**
 * Phrases that blame the person who was exploited, unless the sentence denies them. English;
 * expects quotations blanked.
 */
export function findBlamingPhrases(text: string): readonly Phrase[] {
  return [...sentencesOf(text)].flatMap(({ words, start }) =>
    phrases.flatMap((phrase) => {
      const match = phrase.exec(words);
      if (!match) return [];
      const isDenied =
        negation.test(words.slice(0, match.index)) ||
        denial.test(words.slice(match.index + match[0].length));
      return isDenied ? [] : [{ start: start + match.index, words: match[0] }];
    }),
  );
}
