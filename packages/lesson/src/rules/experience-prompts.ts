import { classTalk, classThings, type Auxiliary } from './class-talk.ts';
import { sentencesOf, type Phrase } from './phrase.ts';

const asked =
  /\b(have|had|did|do|are|were|was)(?:n't)? (?:you|any of you|some of you|one of you|many of you|most of you)\b ?/gi;
const sameAs: Readonly<Record<string, Auxiliary>> = { had: 'have', was: 'were' };

const done =
  'been|received|experienced|sent|posted|gone through|lived through|had|shared|met|got|gotten|felt|seen online|talked|paid|lost|told|done|kept';
const doing =
  'met|sent|got|get|receive|received|were|was|shared|posted|talk|talked|know online|knew|follow|followed|felt|trusted|regret|kept';
const inClass =
  'noticed|marked|found|spotted|tapped|chose|picked|saw|see|read|would|could|wrote|think|thought';
const somebody =
  '(?:(?:any|some)(?:one|body)|strangers?|an adult|adults|a friend|friends|people|that person|somebody|(?:a|the) (?:coach|boss|stranger|man|woman|boy|girl|relative|neighbour)|a teacher|an employer)';
const life =
  '(?:online|at home|in real life|last (?:week|month|year|weekend|summer|night)|on your phone|in your (?:life|family)|yourself|before today)';

const befell =
  'asked|offered|contacted|messaged|threatened|pressured|tricked|scammed|followed|blackmailed|bullied|hurt';

/** Other ways of asking students about their own lives. Matched inside one sentence. */
const prompts: readonly RegExp[] = [
  /\b(?:have|had|did|do|are|were|would|has) (?:you|any of you|anyone|anybody|someone|somebody) (?:\w+ )?ever\b(?!-)/i,
  /^\W*(?:(?:any|some)(?:one|body) )?ever (?:been|sent|met|had|got|felt|asked|shared|posted|done|paid|lied|lost|told|seen|wished|tried)\b/i,
  new RegExp(
    `\\b(?:has|have) (?:any|some)(?:one|body)(?: here| in (?:this|the|our|your) (?:class|room))? (?:been (?:${befell})\\b|met (?:an?|any|some|strangers?|people)\\b|(?:sent|posted|shared|received|got|had) (?:an?|any|some|their|the same|this)\\b(?: \\w+){0,2} (?:messages?|offers?|pictures?|photos?|threats?|requests?|adverts?)\\b|(?:lost|paid) money\\b|experienced\\b|had this\\b)`,
    'i',
  ),
  /^\W*been there\b/i,
  new RegExp(`\\b(?:have|did|do|are|were) you\\b[^.?!]{0,80}\\b${life}\\b`, 'i'),
  new RegExp(
    `\\b(?:has|have|had|did|does|do|is|was|were) (?:\\w+ or )?${somebody}\\b(?! (?:in|at|on|from) (?:your|the) (?:${classThings}))[^.?!]{0,60}\\b(?:you|your|yours)\\b(?! (?:${classThings}|think|age))`,
    'i',
  ),
  new RegExp(
    `\\b(?:has|have|had|did|does|is|was|were) ${somebody} (?:in|from|at) your (?!${classThings})`,
    'i',
  ),
  new RegExp(
    `\\b${somebody}\\b[^.?!]{0,40}\\b(?:contact|write|wrote|written|talk|talked|speak|message|messaged|send|sent|control|controlling|hurt|threaten|threatened|touch|touched|follow|know)\\w* (?:to |with )?you\\b[^.!]*\\?`,
    'i',
  ),
  /\b(?:has|have|did|does|could) (?:this|that|it|these|something|anything|one of these)\b[^.?!]{0,50}\b(?:happen(?:ed)?|occur(?:red)?)\b[^.?!]{0,30}\b(?:you|your|anyone you|someone you|people you)\b/i,
  /\bhappen(?:ed|s|ing)? to (?:you|someone you know|anyone you know|a friend of yours|somebody you know)\b[^.!]*\?/i,
  /\b(?:thing|things|what) (?:that )?(?:has |ever )?happened to you\b[^.!]*\?/i,
  /\bhow (?:often|many times|much time|many hours|many followers|many friends|old) (?:do|did|have|are|were|has) (?:you|someone|anyone|people)\b(?! think)/i,
  new RegExp(`\\bhow many of (?:you|your (?!${classThings}))`, 'i'),
  /\bhow many (?:[\w-]+ ){1,4}(?:do|have) you (?:have|own|follow|sent|received|got|spend|talk|chat|met|meet|use)\b/i,
  /\b(?:safe|unsafe|lonely|afraid|scared|unhappy|depressed|bullied|loved|watched)\b[^.?!]{0,20}\b(?:do|did|are|were|have) you (?:feel|felt)\b/i,
  /\b(?:do|did|are|were|have) you (?:\w+ )?(?:feel(?:ing)? |felt )?(?:safe|unsafe|lonely|afraid|scared|unhappy|depressed|bullied|loved|watched|pressured)\b/i,
  /\b(?:which|what) (?:kind of )?(?:apps?|sites?|games?|platforms?|accounts?|social media|networks?|pictures?|photos?)\b[^.?!]{0,20}\b(?:do|are|have) you\b/i,
  new RegExp(
    `\\b(?:has|have|had|did|does|do|is|are|was|were) (?:you or |any of |one of |some of )?your (?!(?:${classThings})\\b)`,
    'i',
  ),
  /\bwhat (?:would|did) you (?:do(?! (?:first|next|to (?:check|help)))|have done)\b/i,
  /\bwould you (?:meet|send|share|accept|reply|go|have (?:said|told|gone|sent)|feel|react)\b/i,
  /\bwhat would you\b[^.?!]{0,40}\bif (?:it|this|that|you)\b/i,
  /\bif (?:it|this|that) (?:was|were|had been|happened to) you\b[^.!]*\?/i,
  /\bwhat (?:made|makes) you (?!(?:choose|think|mark|decide|stop|notice|pick|change|slow|sure|unsure|vote|doubt|say|agree|disagree|suspicious|pause|flag|want|look)\b)(?!trust (?:the|this)\b)/i,
  /\bwhat (?:was|is|'s) (?:it|that) like for you\b/i,
  /\b(?:something|anything|secrets?|a secret) (?:that )?you(?:'ve| have)? (?:never|ever|hide|hid|kept|regret|are ashamed)\b/i,
  /\b(?:last|first) time (?:that |when )?(?:you|someone|somebody|a stranger)\b/i,
  new RegExp(
    `\\b(?:last|first|worst|strangest|scariest|weirdest|nicest) (?:[\\w-]+ ){1,4}(?:that |who )?(?:you|wrote to you|messaged you|happened)\\b(?!(?:'d)? (?:${inClass}))`,
    'i',
  ),
  /\bwho (?:here|in (?:this|the|our|your) (?:class|room)|of you|among you)\b[^.?!]{0,30}\b(?:has|have|had|was|were|been|uses|posts|knows (?:any|some))\b/i,
  /\bwho (?:has|have|had) ever\b/i,
  /\b(?:think|tell|share|describe|write|remember|recall|talk|speak|discuss|explain)\b[^.?!]{0,50}\b(?:an?|any|one|some|the (?:last|first)) (?:time|times|situation|occasion|experience|incident)\b[^.?!]{0,30}\b(?:you|your|someone|somebody|a stranger)\b/i,
  /\b(?:think|tell|share|describe|write|remember|recall|talk|speak|discuss)\b[^.?!]{0,50}\bmoment when (?:you|someone) (?:were|was|felt|had|got|did|asked)\b/i,
  /\b(?:think|tell|share|describe|write|talk|speak|discuss|based on|draw)\b[^.?!]{0,60}\byour (?:own |personal )?(?:experiences?|stor(?:y|ies)|history|memor(?:y|ies)|private life|love life)\b/i,
  /\b(?:tell|show|ask)\b[^.?!]{0,40}\b(?:happened to you|when you were|your (?:own )?(?:profile|phone|account|messages|chats?|photos?|followers|relationship|family))\b/i,
  new RegExp(
    `\\b(?:describe|write|name|list|share|tell|tick|check|type|note|mark|circle|select|choose|talk|think|remember|what|which)\\b[^.]{0,60}\\byou(?:'ve| have| yourself have) (?:ever |once |already |personally )*(?:${done})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:describe|write|name|list|share|tell|tick|circle|select|talk|think|remember)\\b[^.]{0,60}\\b(?:messages?|offers?|person|people|someone|somebody|pictures?|photos?|strangers?|something|things?) (?:that |who )?you (?:${doing})\\b`,
    'i',
  ),
  /\b(?:raise|put up|put|show|lift)\b[^.?!]{0,20}\bhands?\b[^.?!]{0,20}\b(?:if|who|when)\b[^.?!]{0,20}\b(?:you've|been|ever|has|had|were|(?:you|we|they) have (?!a\b|an\b|any\b|finished|marked|chosen|found)|use|post|know (?:any|some)(?:one|body))\b/i,
  /\b(?:hands up|stand up|step forward|stand|move) (?:if|who|all who|everyone who)\b[^.?!]{0,30}\b(?:you've|been|ever|has|had|were|(?:you|we|they) have (?!a\b|an\b|any\b|finished|marked|chosen|found)|use|post|know (?:any|some)(?:one|body))\b/i,
  /\b(?:it|this|that|something like (?:this|that))(?:'s| has| had)? (?:once |ever |never |also |already )*happened to (?:me|us|my|a friend of mine|someone i know)\b/i,
  new RegExp(
    `\\bI(?:'ve| have) (?:ever |never |once |already |also |often |personally )*(?:${done})\\b`,
    'i',
  ),
  /\bI (?:was|got|am being|have been|had been) (?:\w+ )?(?:asked|contacted|messaged|offered|threatened|pressured|tricked|scammed|followed|added|blackmailed)\b/i,
  /\bI once\b|\bI got (?:an?|this|the same) (?:message|offer|picture|photo|threat|request)\b/i,
  /\b(?:did|does|has done) (?:this|that|it|the same) to me\b/i,
  /^\W*(?:please )?(?:tell|describe|write|share|explain)\b[^.?!]{0,30}\bhow you (?:were|got|felt|met|fell)\b/i,
  /\bwho (?:was|is) the (?:person|one|man|woman|adult|stranger)\b[^.?!]{0,30}\byou\b/i,
  /\b(?:has|have|had|did|does) (?:he|she|they) (?:ever )?(?:ask|tell|told|send|sent|make|made|force|touch|threaten|hurt)(?:ed)? you\b/i,
  /\byou (?:wish|regret|wished)\b[^.?!]{0,15}\byou\b/i,
  /^\W*(?:please )?(?:type|name|write|list|rate|describe|tell|note)\b[^.?!]{0,60}\b(?:strangers?|someone|somebody|people|adults)\b[^.?!]{0,20}\b(?:contact|messag|ask|wrote|sent|follow|hurt)\w* you\b/i,
  /\brate how (?:often|safe|lonely|scared|happy|much|afraid|well liked) you\b/i,
  /\b(?:fits?|appl(?:y|ies) to|true (?:for|of|about)|describes?) you\b/i,
  /\b(?:can|could|do) you (?:remember|think of|recall|tell us about|name) (?:being|having|when (?:you|someone)|someone|(?:an? )?(?:time|offer|message|situation|person|moment)s?\b[^.?!]{0,20}\byou)/i,
  /\b(?:hear|read|collect) your (?:own )?stories\b/i,
  /\bwhat you (?:posted|sent|told|did|shared) (?:last|online|yesterday|to)\b/i,
  /\binterview your\b/i,
  /\b(?:someone|somebody|a stranger|an adult|they)(?: has| have|'s|'ve)? (?:once |ever |already )*(?:asked|messaged|contacted|offered|sent|threatened|pressured|forced|followed|added|tricked) me\b/i,
  /\bmy (?:best )?(?:friend|sister|brother|cousin|mum|mom|dad|boyfriend|girlfriend) (?:was|has been|got|sent|met|had)\b/i,
];

/** "…, not why didn't you": the words are named in order not to be said. */
const refusal =
  /\b(?:not|never|don't|do not|nobody|no one|without|instead of|rather than|won't)\b[^.?!,;:]{0,30}$/i;

/** Phrases that ask students about their own experience. English; expects quotations blanked. */
export function findExperiencePrompts(text: string): readonly Phrase[] {
  return [...sentencesOf(text)].flatMap(({ words, start }) => {
    const index = [questionAbout(words), ...prompts.map((prompt) => words.search(prompt))].find(
      (found) => found >= 0 && !refusal.test(words.slice(0, found)),
    );
    return index === undefined ? [] : [{ start: start + index, words: words.slice(index).trim() }];
  });
}

/** Where a sentence asks “did you …” about anything but this class; -1 if it does not. */
function questionAbout(sentence: string): number {
  for (const match of sentence.matchAll(asked)) {
    const auxiliary = (match[1] ?? '').toLowerCase();
    const talk = classTalk[sameAs[auxiliary] ?? (auxiliary as Auxiliary)];
    if (!talk.test(sentence.slice(match.index + match[0].length))) return match.index;
  }
  return -1;
}
