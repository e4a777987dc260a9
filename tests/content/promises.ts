const anyOf = (...phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'iu');

const will = "(?:will|[’']ll|is going to|are going to)";

/** What nobody who writes or teaches a lesson can promise, by kind. English. */
const promises: Readonly<Record<string, RegExp>> = {
  'how others will act': anyOf(
    "(?:not|never|\\p{L}+n[’']t)(?: be| get)? in(?:to)? (?:any )?trouble",
    'no trouble',
    `(?:nobody|no one)(?: here| there)? ${will}(?: ever)? (?:be (?:angry|mad|cross|upset)|try|find|know|see|judge|laugh|blame|tell|punish)`,
    "(?:they|he|she|(?:your )?parents|adults|everyone|everybody|the police|the school)(?: will|[’']ll) (?:always |all )?(?:understand|believe (?:you|him|her)|help (?:you|him|her)|be (?:kind|glad|proud|on your side|fine with))",
    "(?:won[’']t|will not|never) be (?:punished|judged|blamed|angry|mad)",
  ),
  'how it will end': anyOf(
    'help (?:always )?works',
    'always (?:helps?|works?|gets? better|ends? well)',
    `(?<!how )(?:it|this|that|everything|all|you|he|she|things)(?: ${will}|[’']ll)(?: all| always)? (?:be (?:fine|ok|okay|all ?right|over|gone)|stop|end|go away|get better|work out|turn out)`,
    `(?:${will}) (?:all )?be (?:taken down|removed|deleted|found)`,
    'it can be stopped',
    '(?:it|the story|story) (?:always )?ends well',
    "(?:he|she|Jonah|everybody|everyone)(?:[’']s| is) (?:all right|fine now)",
    "we (?:will |[’']ll )?get help today",
    'turns by itself',
  ),
  'that somebody is safe': anyOf(
    "you(?:[’']re| are) safe (?:now|here|with)",
    "(?:can|will|[’']ll) keep (?:you|him|her|them) safe",
    'laws? (?:is|are|exists?) (?:there )?to protect',
    'the law protects',
  ),
  secrecy: anyOf(
    '(?:nobody|no one) (?:can|could|will) ever',
    '(?:100 ?%|completely|fully|totally|perfectly) (?:secret|anonymous|confidential|private|safe)',
    'stays? between us',
    "I won[’']t tell any(?:one|body)",
    'confidential',
  ),
  'that somebody is there': anyOf(
    "there(?:[’']s| is) always",
    'always (?:someone|somebody|one more|a person)',
    '(?:answers?|person|somebody|someone)[^.?!]{0,60} has time',
    'the same help is there',
    '(?:the )?help is the same',
    'the same help applies',
  ),
};

/**
 * What a line promises that nobody can, as `kind: words`. A sentence that speaks of promising is
 * advice not to.
 */
export const promisesIn = (line: string): string[] =>
  line
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !/promis/i.test(sentence))
    .flatMap((sentence) =>
      Object.entries(promises).flatMap(([kind, pattern]) => {
        const found = pattern.exec(sentence)?.[0];
        return found === undefined ? [] : [`${kind}: ${found}`];
      }),
    );
