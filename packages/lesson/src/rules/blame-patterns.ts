import { deniedKinds, kinds } from './blame-kinds.ts';
import { adverbs, self, who, youngPeople } from './blame-words.ts';

/** A way of putting blame on somebody. */
export interface BlamePattern {
  /**
   * Where it follows a subject, what stands behind it. Elsewhere the group `who` is the one who is
   * blamed, when that can be told.
   */
  readonly pattern: RegExp;
  readonly isBehindSubject: boolean;
  /** Its own words deny something, so that a “not” before it takes nothing back. */
  readonly isNegationOwn: boolean;
}

const owners =
  "(?:her|his|their|your|my|(?:the )?(?:victim|girl|boy|person|child|student|teen)s?'s?)";
const be = `(?: (?:is|are|was|were|am|been|be|seems?|seemed|looks?|got|gets|has been|had been|must have been|may have been)|'s|'re|'m)`;
const have = "(?: (?:have|'ve)|'ve| of)";

const traits =
  '(?:na[iï]ve|gullible|careless|reckless|foolish|stupid|dumb|silly|irresponsible|unwise|promiscuous|thoughtless|imprudent|clueless|attention.seeking|too (?:trusting|open|friendly|easy|curious|honest|lonely|eager|loose|generous)|(?:an? )?(?:idiot|fool|airhead)|asking for (?:it|this|that|trouble)|begging for (?:it|trouble)|looking for trouble)';
const strongTraits =
  '(?:na[iï]ve|gullible|careless|reckless|foolish|stupid|dumb|silly|irresponsible|promiscuous|desperate|thoughtless|attention.seeking|trusting|clueless|blind|crazy)';

/** What somebody did or left undone that others like to hold against them; after “have”. */
const done =
  '(?:known(?! (?:what|where|when|how) to)|seen (?:it|this|that|the|through)|been (?:(?:a (?:bit|little)|much|far|so|more|less|too) )*(?:careful|cautious|smart|smarter|wiser|warier|wary|alert|aware|suspicious|sensible|vigilant|stronger|clever|cleverer|trusting|naive|open)|thought|guessed|suspected|spotted|recogni[sz]ed|said (?:no|something|so|nothing)|told (?:someone|somebody|an adult|her|his|their|your|my|a|the police|us)|listened|refused|reali[sz]ed|noticed|checked|stayed (?:home|at home|away|offline|quiet|out)|stopped(?! (?:when|asking|writing|threatening))|left(?! (?:her|him|them|me|us|it|a|the)\\b)|walked|blocked|asked (?:first|someone|somebody|an adult|for help|her|his|their|your|more)|posted|protected|deleted|locked|made (?:her|his|their) (?:account|profile)|kept (?:it|her|his|their|quiet|that|this|the)|ignored|hung up|logged off|run|fought|resisted|reported|avoided|prevented|used (?:common|her|his|their|your|more)|acted|behaved|looked (?:closer|more|twice|before)|read the|questioned|worn|dressed|paid (?:more )?attention|learn(?:ed|t)|turned (?:it|him|them|her|down|off)|shut|said yes less|double.checked|doubted|stood up)';
/** What only somebody who does harm is told not to do. */
const harmDone =
  '(?:asked (?:for )?(?:her|him|them)\\b|been (?:asked|contacted|forced|made|told|treated|blamed|pressured|put|left|tricked|lied|used|threatened|shared|posted|sent|alone with|hurt|punished)|(?:threatened|lied|pressured|forced|tricked|deceived|manipulated|blackmailed|hurt|used|filmed|hidden|demanded|pretended|exploited|laughed|spread|forwarded|insulted|bullied|touched|messaged|contacted|written to|pushed|hurried|tracked|followed|rushed|scared|stolen|passed)\\b|sent (?:it|that|this|them) (?:on|round|around)|shared (?:her|his|their)|to\\b|an?\\b|the\\b|any\\b|much\\b|more\\b|time\\b)';

const victimVerbs =
  '(?:answer|answered|reply|replied|send|sent|post|posted|share|shared|trust|trusted|believe|believed|get (?:into|in)|got (?:into|in)|be (?:out|online|alone|there)|meet|met|go(?! on)|went|pay|paid|click|clicked|open(?:ed)?|accept|accepted|add|added|agree|agreed|give|gave|fall|fell|stay|stayed|talk|talked|chat|chatted|write back|wrote back|tell (?:him|them|her|a stranger)|told (?:him|them|a stranger)|follow|followed|wear|wore|undress|undressed|let|join|joined|go along|put up|keep (?:answering|writing|it)|respond|responded|engage|engaged|flirt|flirted|do (?:it|that|this|something)(?! to)|download|downloaded|risk|run away|want to meet)';

/** Looking behind each subject once is much faster than looking for one with each pattern. */
function patternOf(source: string, isNegationOwn: boolean): BlamePattern {
  const start = `\\b${who}`;
  const isBehindSubject = source.startsWith(start) && !source.includes('|\\b');
  const pattern = isBehindSubject
    ? new RegExp(source.slice(start.length), 'iy')
    : new RegExp(source, 'gi');
  return { pattern, isBehindSubject, isNegationOwn };
}

const plain = (...sources: readonly string[]) => sources.map((one) => patternOf(one, false));
const withOwnNegation = (...sources: readonly string[]) =>
  sources.map((one) => patternOf(one, true));

/** Ways of putting blame on the person who was exploited. Matched inside one sentence. */
export const blamePatterns: readonly BlamePattern[] = [
  // Should have, could have.
  ...plain(
    `\\b${who}${adverbs} (?:should|shoulda|must|ought to)${adverbs}${have}${adverbs} ${done}\\b`,
    `\\b${who}${adverbs} (?:needed|had|has|needs|ought) to (?:have )?(?:know|known|be more careful|been more careful|think (?:first|before|twice)|learn (?:her|his|their|a|the) lesson|grow up)\\b`,
    `\\b${who}${adverbs} (?:could|might)(?: easily| simply| just| always)*${have}(?: easily| simply| just)* (?:${done}|stopped|ended (?:it|this|that)|said no|left(?! (?:her|him|them) alone)|blocked|walked away|logged off|hung up|told (?:someone|an adult|her|his|their)|avoided|prevented|ignored|refused|checked|asked an? adult|been more careful|protected|seen it)\\b`,
    `\\b${who} (?:should|must|needs? to|ha(?:s|ve) to|ought to) (?:just )?(?:be more careful|learn (?:to|not)|protect themselves|look after themselves|be (?:smarter|more \\w+|less \\w+)|wake up|grow up|know better|take (?:some |more )?responsibility|stop (?:posting|sending|answering|trusting|being)|think twice|watch what|think about what (?:she|he|they) (?:did|sent|posted))\\b`,
    `\\bshould be ashamed\\b`,
  ),
  ...withOwnNegation(
    `\\b${who}${adverbs} (?:should|ought)(?:n't| not| never)(?: to)?(?:n't)?${have}${adverbs} (?!${harmDone})[a-zA-ZÀ-ÿ]+`,
    `\\b${who} had no business\\b`,
  ),
  // Fault, responsibility, desert.
  ...plain(
    `\\b${owners} (?:very )?own (?:fault|doing|making|stupidity|carelessness|responsibility|choice|decision)\\b`,
    `\\b(?:her|your|my|(?:the )?(?:victim|girl|boy|child|student)s?'s?) fault\\b`,
    `\\b(?:it|this|that)(?:'s| is| was) (?:all |really |just |partly |also |kind of )*his fault\\b`,
    `\\b(?:partly|partially|half|also|mostly|equally) (?:the )?${owners} (?:own )?(?:fault|responsibility|doing|choice)\\b`,
    `\\b(?:only )?(?:has|have|had|got) (?:only |nobody but |no one but )?${self} to (?:blame|thank)\\b|\\b(?:only|just|but) ${self} to blame\\b`,
    `\\b${who}${be}${adverbs} (?:partly|also|just as|equally|partially|jointly|half|mainly|mostly|as much) (?:to blame|responsible|guilty|at fault)\\b`,
    `\\b${who}${be}${adverbs} (?:to blame|at fault|guilty)\\b`,
    `\\b${who}${be}${adverbs} responsible for (?:what happened|it all|this|that|everything|what (?:was done|he did|they did) to)`,
    `\\b${who} (?:ha[sd]|have|bears?|bore|shares?|shared|carr(?:y|ies|ied)|must take|should take|takes?)(?: also| some| part| half| a part| a share)*(?: of)? (?:the |some )(?:blame|fault|responsibility|guilt)\\b`,
    `\\bblame (?:${self}|the (?:victim|girl|boy|child|person (?:who|it)))\\b`,
    `\\b(?:hold|held) (?:her|him|them|the (?:victim|girl|boy)) (?:responsible|accountable)\\b`,
    `\\b(?:deserv(?:es?|ed|ing)) (?:it|this|that|what (?:happened|s?he|they|you|came|is coming)|everything|no better|to be (?:tricked|punished|exposed|shamed))\\b`,
    `\\b(?:got|get|gets|getting) what (?:s?he|they|you|[a-zA-ZÀ-ÿ]+) (?:deserved?s?|wanted|asked for|had coming)\\b`,
    `\\bha(?:d|s|ve) (?:it|this|that) coming\\b`,
    `\\bserves? (?:her|him|them|you|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) right\\b`,
    `\\bshame on (?:her|him|them|you|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+))\\b(?! for (?:threaten|lying|asking her|trick))`,
    `\\b(?:taught|teach|teaches) (?:her|him|them|you) a lesson\\b|\\bthat(?:'ll| will) teach (?:her|him|them|you)\\b|\\blearn(?:ed|t|s)? (?:her|his|their|the hard) (?:lesson|way)\\b`,
  ),
  ...plain(
    `\\b(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s? (?:very )?own (?:fault|doing|carelessness|stupidity)\\b`,
    `\\b(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s? (?:(?:first|biggest|big|only|own|main|worst|one|real|great|fatal) )*mistakes?\\b`,
    `\\b(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s? (?:risky |careless |own |naive )*(?:behaviou?r|carelessness|na[iï]vety|stupidity|recklessness|clothes|outfits?|choices|gullibility|selfies?) (?:made|led|caused|invited|attracted|encouraged|brought|(?:is|was|were|are) (?:to blame|why|the reason))`,
    `\\b(?:[Ii]t|[Tt]his|[Tt]hat)(?:'s| is| was) (?:all |really |just |partly |also )*(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s? fault\\b`,
  ),
  ...plain(
    `\\b(?:her|his|their|your) (?:(?:first|biggest|big|only|own|main|worst|one|fatal) )+mistakes?\\b(?!,? (?:was|is|in|were) (?:an? |the |her |his |two )?(?:typos?|spelling|dates?|sums?|maths|commas?|numbers?|word))`,
    `\\b(?:her|his|their|your) mistakes? (?:was|were|is|are)\\b`,
    `\\b(?:her|his|their|your) (?:risky |careless |own |naive )*(?:behaviou?r|carelessness|na[iï]vety|stupidity|recklessness|clothes|outfits?|choices|gullibility|selfies?) (?:made|led|caused|invited|attracted|encouraged|brought|(?:is|was|were|are) (?:to blame|why|the reason))`,
    `\\bbecause of (?:her|his|their|your) (?:own )?(?:behaviou?r|carelessness|na[iï]vety|stupidity|recklessness|choices|clothes|mistakes?)\\b`,
    `\\b${who} (?:has |have |had )?(?:made|makes|make) (?:an?|the|one|her|his|their|some|many|two|several)(?: [a-zA-ZÀ-ÿ]+)? (?:mistakes?|error|wrong choice|bad choices?|bad decisions?|poor choices?|wrong decision)(?! in (?:the|his|her|their) (?:spelling|maths|sum|address|name|text|advert|message|grammar))`,
  ),
  // Character and sense.
  ...plain(
    `\\b(?<word>careless(?:ness|ly)?|reckless(?:ness|ly)?|foolish(?:ness|ly)?|stupid(?:ity|ly)?|na[iï]v(?:e|ely|ety|ete)|gullib(?:le|ility)|irresponsib(?:le|ly|ility)|thoughtless(?:ness|ly)?|overshar(?:e|es|ed|ing))\\b(?! (?:of (?:the|an?|any) (?:compan|app|school|agenc|platform|firm|shop|man|adult|recruiter|bank|site)|spelling|wording|work|design|copy|text|driving|questions?|jokes?|typos?|names?|game|song|hat|advert|page|of (?:the|a) (?:sender|seller)))(?<=\\b(?:she|he|her|his|they|their|you|your|him|them|girls?|boys?|teens?|victims?|it (?:was|is|would be|seems)|that (?:was|is)|how|(?-i:(?!(?:It|This|That|There|The|What|How|If|But|And|So|Being|Asking|Some|Many|No)\\b)(?<who>[A-ZÀ-Þ][a-zß-ÿ]+)(?:'s)?))\\b(?:(?!\\b(?:sender|recruiter|man|advert|page|company|agency|app|spelling)\\b)[^.?!;]){0,60})`,
    `\\b(?:is|was|'s|it) (?:partly|all|also|entirely|half|mostly|at least partly|as much|totally) (?:down to|on|up to) (?:her|him|them|you|(?<who>(?-i:[A-ZÀ-Þ][a-z]+)))\\b`,
    `\\bif only ${who}(?: had|'d| hadn't| had not| could| would| were| was| weren't)`,
    `\\b(?:have|has|had|show|shows|showed|shown|got|with|use|used) (?:had )?(?:more|some|no|any|better|a bit (?:of|more)|a little|enough|zero) (?:common )?(?:sense|judgement|judgment|self.respect|self.control|backbone|brains)\\b(?! of)`,
    `\\b${who} (?:was|were|had been|has been|have been|got) warned\\b`,
    `\\b${who} (?:[a-z]+ ){0,3}(?:[a-z]+ed|gave in|gave way|went along|fell|sent (?:it|them)|wrote back|believed|trusted|paid|told him|got in|went|agreed|clicked|caved in) (?:[a-z]+ ){0,3}(?:(?:too|so|far too|way too|much too) (?:quickly|easily|fast|soon|readily|freely|willingly|much|blindly)|without (?:even |ever )?(?:thinking|checking|asking (?:anyone|anybody|who|questions)|a second thought|question|questioning|hesitation|hesitating))\\b`,
    `\\b${who} (?:must|may well|probably must|might well) (?:have|'ve) (?:done|said|given|encouraged|known|wanted|liked|led|sent|posted|shown|provoked|asked|let|seen|ignored|missed|enjoyed|started)\\b`,
    `\\b${who} (?:[a-z]+ )?fell for (?:the|such|an?|every|his|that|this|some|it (?:because|so|again|hook|like))\\b`,
    `\\bobvious to (?:everyone|anyone|everybody|anybody|all)\\b|\\bwhat (?:did|had|has) ${who} (?:do|done) to (?!(?:check|help|stay|stop|find|protect|get (?:help|out|away)|tell|keep|make sure|feel|be)\\b)[a-z]+`,
    `\\brisky (?:behaviou?rs?|choices?|conduct|lifestyles?|decisions?|habits?|pictures?|photos?|posts?|situations?)\\b`,
    `\\b${who}${be}${adverbs} ${traits}(?! (?:questions?|spelling|of (?:the|a) (?:sender|seller)))\\b`,
    `\\b${who} (?:wasn't|weren't|isn't|aren't|was not|were not|is not) (?:very |really |being |so |at all |just |exactly )*(?:careful|cautious|paying attention|thinking|smart|clever|alert|sensible|street.?wise|vigilant|innocent|blameless)\\b`,
    `\\b(?:it|that|this)(?:'s| was| is)${adverbs} (?:na[iï]ve|careless|reckless|foolish|stupid|dumb|silly|irresponsible|unwise|crazy|thoughtless) of (?!(?:him to (?:think|threaten|lie|ask)|the)\\b)`,
    `\\b${strongTraits} ${youngPeople}\\b`,
    `\\b(?:stupid|dumb|naive|naïve|foolish|careless|gullible|silly|unlucky|daft) enough\\b`,
    `\\b(?:stupid|dumb|naive|naïve|foolish|careless|reckless|silly) (?:thing|mistake|choice|decision|move|idea)s?\\b(?! of the)`,
    `\\b(?:how|why) (?:can|could|would|did|is|was|do|does) (?:[a-zA-ZÀ-ÿ]+ ){1,3}(?:be |ever be )?(?:so|that|this|such an?) (?:${strongTraits}|idiot|fool|easily (?:fooled|tricked|led))`,
    `\\b(?:smart|clever|sensible|good|decent|nice|careful|responsible|mature|intelligent|wise|strong|normal|well.brought.up|respectable|real) (?:girl|boy|teen|teenager|kid|student|pupil|woman|child|person|people|young people|teenager)s? (?:(?:just|would|will) )?(?:don't|do not|doesn't|does not|never|wouldn't|would not|won't|can't|always|know better|knows better|think before|thinks before|block|keeps? (?:it|their)|stays? (?:safe|away)|would (?:have|never|not|know|say|block|see|spot))\\b`,
    `\\b(?:anyone|anybody|everybody|everyone|somebody|someone|people|a person|a child|any [a-zA-ZÀ-ÿ]+) (?:with|who has|who had) (?:any |some |a bit of |half |a |an ounce of |a little )*(?:common |good )?(?:sense|brain|brains|eyes)\\b`,
    `\\b(?:had|has|have|having|used?|using|shows?|showed) (?:no|little|zero|too little|some|a bit of|more) common sense\\b|\\black of (?:common sense|judgement|judgment|caution|care)\\b`,
    `\\bold enough to know\\b|\\b${who} (?:knew|knows?) (?:better|the risks?|what (?:s?he|they|you) (?:was|were|is|are) (?:doing|getting|in for|risking)|(?:perfectly|full|very) well)`,
    `\\b${who} (?:took|takes|take|ran|runs|were taking|was taking) (?:an? |the |such an? |too many |big |huge |stupid |silly |great |unnecessary )*risks?\\b`,
    `\\b${who} (?:was|were|are|is|got) (?:an )?easy (?:target|prey|victim|pickings)s?\\b|\\bmakes? (?:you|her|him|them|people|girls|boys|teens) (?:an )?(?:easy )?(?:target|prey|victim)s?\\b`,
    `\\battention.?(?:seeker|whore)s?\\b|\\b${who} (?:just |only |always )*(?:wanted|wants|craved|craves|loved?|needed|enjoy(?:ed|s)) (?:the |all that |all the |his |some |a bit of )*attention\\b`,
    `\\b${who} (?:secretly |really |obviously |clearly )*(?:wanted|liked|enjoyed) it\\b|\\btakes two to tango\\b`,
    `\\b(?:next time|in future),? (?:s?he|they|you|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+))(?:'ll| will| should| must|'d better| had better) (?:think|know|be|listen|check|hopefully|remember|learn|have learn)`,
    `\\b${who} (?:fails?|failed) to (?:protect|notice|see|check|tell|think|listen|block|report|keep|reali[sz]e|recogni[sz]e|spot|act|be careful|take care)\\b`,
    `\\b${who}${adverbs} ignor(?:ed|es) (?:the|all|every|her|his|their|any|so many|many|obvious|clear) (?:[a-zA-ZÀ-ÿ]+ )?(?:warnings?|warning signs?|red flags?|flags|signs?|advice|rules|danger|risks?|signals)\\b`,
  ),
  ...withOwnNegation(
    `^\\W*(?:please |just |so )*(?:don't|do not|never) be (?:so |that |too |an? |such an? )*(?:${strongTraits}|idiot|fool)`,
    `\\b${who} (?:didn't|did not|never|doesn't|don't|hadn't) (?:even |really |once |stop to |bother to |bothered to |want to |care to )*(?:think(?: (?:twice|before|first|about|it|of|ahead|through|at all|when|carefully)|\\W*$)|thought (?:twice|before|about)|listen(?:ed)? to|use(?:d)? (?:her|his|their|common|any))\\b`,
    `\\b(?:nobody|no one|no-one|he (?:didn't|did not|never)|they (?:didn't|did not|never)|nothing) (?:forced?|made|make|told|asked|tell|ask|pushed) (?:her|him|them|you|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) (?:to|into|send|post|do|go|answer|reply|meet|write|pay|share)\\b`,
    `\\b${who}(?:'s| is| was| isn't| wasn't)? (?:not (?:entirely|completely|totally|exactly|so|that|quite)|no|hardly|not) (?:without (?:fault|blame)|blameless|innocent|angel|saint)\\b`,
    `\\b(?:nothing|none of (?:this|it|that)|(?:it|this|that|he|they) (?:would(?:n't| not| never)|would have never)|he couldn't|nobody would)[^.?!]{0,30}\\b(?:happened|possible|been|found|written|come|known|threatened)\\b[^.?!]{0,12}\\b(?:if|unless|without|had) (?:only )?(?<who>[a-zA-ZÀ-ÿ]+)\\b(?:'d| had| hadn't| did| didn't| was| were| weren't| wasn't| just| not| only|'s (?:posts?|pictures?|photos?|mistake)|$| (?:posts?|pictures?|photos?|mistakes?))`,
    `\\b(?:if|had) (?:only )?${who}(?:'d| had| hadn't| had not| did| didn't| did not| was| were| wasn't| weren't| just| not| only| never| kept| listened| told| said| stayed| blocked| asked)\\b[^.?!]{0,80}\\b(?:nothing|none|never|wouldn't|would not|would never|couldn't|could not|would be (?:fine|safe|ok)|would still have (?:her|his|their)|(?:would|could|might) have been (?:fine|safe|avoided|prevented|ok|all right|different))\\b(?!(?: be)?[^.?!]{0,20}\\bfault)`,
  ),
  ...withOwnNegation(
    `\\b(?:teens|teenagers|girls|boys|kids|young people|children|students|youngsters|people|they|victims)(?: these days| today| nowadays| like this)? (?:just |simply |often |usually |still )*(?:don't|do not|never|can't|won't) (?:think|listen|learn|care|know better|stop and|use their)\\b(?! (?:it|this|that|about)\\b)`,
    `\\b${who} (?:should not|shouldn't|can't|cannot|don't|must not|mustn't) [^.?!]{3,60} if (?:you|s?he|they) (?:don't|didn't|doesn't|do not) want\\b`,
    `\\b(?:did|does|had|could|has) ${who} not (?:see|know|notice|reali[sz]e|think|check|listen|learn|hear|read|recogni[sz]e)\\b|\\b(?:didn't|doesn't|hadn't|couldn't|hasn't) ${who} (?:see|know|notice|reali[sz]e|think|check|listen|learn|hear|read|recogni[sz]e)\\b`,
    `\\b${who} (?:didn't|did not|never|hadn't|failed to) (?:protect|protected|defend|look after|take care of|stand up for) ${self}\\b`,
    `\\b(?:wasn't|isn't) it (?:obvious|clear|plain)\\b|\\b(?:had|has|did) (?:nobody|no one) (?:ever )?(?:told|taught|tell|teach|warned|warn) (?:her|him|them|(?-i:[A-ZÀ-Þ][a-z]+))\\b`,
    `\\b(?:(?:you|we|one|i|people|nobody|no one) )?(?:can't|cannot|can not|can hardly|don't|do not|shouldn't|couldn't|can) (?:really |even |hardly )?blame (?:him|them|the (?:man|sender|boy|guy|stranger|recruiter|agency))\\b`,
    `\\b${who} (?:didn't|did not|never|doesn't|couldn't|wouldn't) (?:even )?(?:say|said) (?:no|stop)\\b`,
    `\\b${who} (?:didn't|did not|never|doesn't|couldn't be bothered to|couldn't) even (?:once )?(?!know|like|have|get|want|notice|hear|need|finish|start|remember)[a-zA-ZÀ-ÿ]+`,
    `\\b${who} (?:wouldn't|would not|didn't|did not|refused to|won't|never) listen(?:ed)?\\b`,
    `\\b${who} shouldn't (?:complain|be surprised|cry|moan|expect|act surprised|play the victim)\\b`,
    `\\b(?:no wonder|it(?:'s| is| was) no (?:wonder|surprise)|not surprising|hardly surprising)\\b[^.?!]{0,40}\\b(?:happened|s?he|they|you|her|him|them|fell|got|was|(?-i:[A-ZÀ-Þ][a-z]+))\\b`,
    `\\bif you (?:don't|do not) want\\b[^.?!]{0,50}\\b(?:don't|do not|never|shouldn't|stay|stop|keep)\\b`,
    `\\b(?:just|simply) (?:don't|do not|never) (?:send|post|share|answer|reply|talk|trust|be|go|meet|click|use)\\b[^.?!]{0,60}\\b(?:and|then|nothing|safe|won't|will)\\b`,
    `\\b(?:there(?:'s| is| was) )?no excuse for (?:her|him|them|sending|posting|trusting|answering|being|such)\\b`,
  ),
  // What somebody brings on themselves.
  ...plain(
    `\\bit(?:'s| is| was| would be)${adverbs} (?:${strongTraits}|unwise|a (?:big |stupid )?mistake) to (?:trust|answer|reply|meet|send|post|share|believe|pay|tell him|go|add|accept|click|write)\\b`,
    `\\b(?:hard|difficult|impossible) to (?:feel (?:sorry|sympathy)|pity|have (?:any )?sympathy)\\b|\\bno (?:sympathy|pity) for\\b`,
    `\\b${who} had (?:every|plenty of|many|enough|so many|lots of) (?:chances?|opportunit(?:y|ies)|warnings?|time) to (?:stop|leave|say|tell|block|get|walk|refuse)\\b`,
    `\\bwhy (?:was|were|is|are) ${who} (?:even |still |ever )*(?:awake|online|up|out|there|alone|on (?:that|the|this)|talking|chatting|posting|sending|wearing)\\b`,
    `\\b${who} (?:had|has|have|'d) been (?:told|warned|taught)\\b(?! that (?:it|this) (?:is|was) not)[^.?!]{0,30}\\b(?:times|before|not to|about|again|often|never|so|and still|but)\\b`,
    `\\b(?:warned|told) (?:her|him|them|(?-i:[A-ZÀ-Þ][a-z]+)),? (?:and still|and yet|but (?:s?he|they)|yet (?:s?he|they))`,
    `\\b(?:flirt|flirts|flirted|flirting|play|plays|played|playing) with (?:danger|fire)\\b|\\btempt(?:s|ed|ing)? fate\\b|\\b(?:dug|digging|dig) (?:her|his|their) own grave\\b|\\bmoth to (?:a|the) flame\\b`,
    `\\b(?:girls|boys|people|teens|kids|students|women|someone|somebody|anyone|children) like (?:her|him|that|this|them|you|(?-i:[A-ZÀ-Þ][a-z]+)) (?:always|never|often|end|ends|get|gets|are|is|attract|ask|deserve|don't|fall|falls|want|make|bring|invite|usually|tend)\\b`,
    `\\b(?:let|may) (?:this|that|it) be a (?:lesson|warning)\\b|\\ba lesson (?:to|for) (?:her|him|them|you|us all|girls|(?-i:[A-ZÀ-Þ][a-z]+))\\b`,
    `\\b(?:(?:it|this|that)(?:'s| is| was)|look) what (?:happens|happened|you get|s?he gets|comes?|they get) (?:when|if|for|from|of)\\b|^\\W*(?:and )?(?:this|that) is what happens\\b|\\bthis is what happens (?:when|if|to)\\b|, and this is what happens`,
    `\\bmistake[^.?!]{0,20}\\b(?:was|is) (?:hers|his|theirs|yours)\\b|\\b(?:fault|mistake|choice|decision) (?:was|is) (?:all |only |entirely )?(?:hers|yours)\\b`,
    `\\bit (?:was|is) (?:really |after all |entirely |all )?(?:her|his|their|your) (?:own )?(?:choice|decision|idea)\\b(?! to (?:tell|talk|report|ask|say|stop|leave|wait|check))`,
    `\\b(?:made|makes|make|making) (?:it|things) (?:\\w+ ){0,2}easy for (?:him|them|the|strangers|(?-i:[A-ZÀ-Þ][a-z]+))`,
    `\\b${who}${be}${adverbs} too (?:lazy|proud|stubborn|greedy|vain|trusting|keen|desperate|busy|excited|flattered|blind|weak|young|drunk|immature|shy|naive|stupid|slow|impatient|curious|nice|polite|hungry for) (?:to|for|and|with)\\b`,
    `\\b${who}${be}${adverbs} (?:greedy|vain|lazy|immature|childish|needy|easily (?:led|fooled|tricked|impressed)|impulsive|hasty|thick|dim|spoilt|no angel|not careful|so keen to be|bad at|a bad judge|out of (?:her|his|their) mind|crazy to|mad to|wrong to (?:trust|answer|send|post|reply|meet|go|share|pay|believe))\\b`,
    `\\b(?:anyone|anybody|everyone|everybody|a child|a blind man|any fool) (?:could|can|would|should|might)(?: have)? (?:see|seen|told?|tell|known?|spot|spotted|noticed?|guessed?|realised?)\\b`,
    `\\b(?:her|his|their|your) own (?:choices|actions|decisions|posts?|pictures?|behaviou?r|words|hands?|free will)\\b[^.?!]{0,30}\\b(?:led|caused|brought|made|put|got|gave|to blame|is why|are why|started|here|this|it|consequences)\\b|\\b(?<who>(?-i:[A-ZÀ-Þ][a-z]+))'s? own (?:choices|actions|decisions|posts?|behaviou?r)\\b`,
    `\\b(?:it was|it's|it is) (?:only )?${who}(?: (?:herself|himself))? (?:who|that) (?:sent|posted|answered|started|chose|wrote|shared|agreed|met|trusted|paid|opened|let|made|gave|wanted|decided)\\b`,
    `\\b${who} (?:was|is|were|are) the one (?:who|that) (?:sent|posted|answered|started|chose|wrote first|shared|agreed|trusted|paid|opened|let|made|gave|wanted|decided|should|could)\\b`,
    `\\b(?:a (?:little|bit)(?: of| more)?|a little|some|more|better|one|just a|with a) [a-z ]{0,25}(?:would|could|might) have (?:saved|spared|prevented|avoided|protected|stopped|helped|kept) (?:her|him|them|this|it|all|that|(?-i:[A-ZÀ-Þ][a-z]+))(?<!phone call[^.?!]*)`,
    `\\b(?:her|his|their) (?:own )?(?:part|role|share) in (?:what happened|this|it|that|all this)\\b|\\b${who} (?:also )?played (?:a|her|his|their) (?:part|role) in (?:it|this|what|her own|his own)`,
    `\\bgot ${self} [a-z]+ed\\b|\\bget(?:s|ting)? ${self} [a-z]+ed\\b`,
    `\\b${who} (?:knew|could see|saw) [^.?!]{3,50}\\b(?:and still|and yet|but still|yet still|but (?:s?he|they) (?:still )?(?:sent|went|answered|met|posted|paid|replied|stayed))\\b`,
    `\\b(?:gave|gives|giving) (?:him|them|a stranger|the man|(?-i:[A-ZÀ-Þ][a-z]+)) (?:permission|hope|a reason|the chance|exactly what|everything|power|ammunition|access|no choice|ideas)\\b`,
    `\\b(?:lets?|letting|allow(?:s|ed|ing)?) (?:herself|himself|themselves|themself)\\b(?! (?:a|some|time|rest|feel|cry|be (?:helped|sad|angry)))`,
    `\\b(?:put(?:s|ting)?|plac(?:ed|es|ing)|expos(?:ed|es|ing)|endanger(?:ed|s|ing)|hurt|sold|offer(?:ed|s|ing)|present(?:ed|s|ing)|expose) ${self}(?: (?:at|in|to|out|up)\\b|$|[.,!?])`,
    `\\b(?:got|gets?|getting|brought|brings?|bring|bringing|had brought) (?:${self} (?:into|in|caught|tricked|used|blackmailed)|(?:it|this|that|all this|trouble|the trouble|everything) (?:up)?on ${self})`,
    `\\bma(?:de|kes?|king) ${self} (?:a target|an easy|vulnerable|available|look|a victim|prey|into)`,
    `\\b(?:asked for trouble|asking for (?:it|trouble)|(?:she|he|they|you|girls|victims|teens) (?:(?:basically|practically|almost|really|just) )?(?:asks?|asked|beg|begged) for (?:it|this|that)|begging for it|looking for trouble)\\b`,
    `\\b(?:practically|basically|virtually|almost|more or less|literally|kind of|as good as) (?:invited?|asked|begged|offered|threw|handed|gave)\\b`,
    `\\b${who} (?:[a-zA-ZÀ-ÿ]+ ){0,6}?(?:invites?|invited|inviting|attracts?|attracted|courts?|courted|tempts?|tempted|encourages?|encouraged|provokes?|provoked) (?:trouble|danger|abuse|(?:the )?(?:wrong|bad|unwanted|this|that|such) (?:[a-zA-ZÀ-ÿ]+ )?(?:attention|people|men|kind|sort)|attention|predators?|creeps?|strangers?|it\\b|this\\b|harassment|threats)`,
    `\\bprovok(?:e|ed|ing|es) (?:it|this|that|him|her|them)\\b`,
    `\\b(?:led|leading|lead|leads) (?:him|her|them|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) on\\b`,
    `\\b(?:gave|giving|sent|sending) (?:him|them|out)?\\s?(?:the wrong (?:idea|signals?|impression)|mixed signals)\\b|\\bflirted (?:back|with (?:him|them|a stranger))\\b`,
    `\\bvictims? (?:often |sometimes |usually |always |also |just |must |who [a-zA-ZÀ-ÿ]+ )*(?:lets?|allow(?:s|ed)?|choose|chose|provoke|invite|want|enjoy|attract|cause|contribute|share the|bring)\\b`,
    `\\b${who} (?:has |have |had )?(?:walk(?:ed|s)?|ran|run|went|stumbled?|step(?:ped)?|fell|fall|jumped|sailed)(?: straight| right| blindly| directly| happily| head first| headlong)* (?:into|for) (?:the|a|his|her|their|this|that|every|such an?|it|an obvious) ?(?:obvious |old |stupid |simple |oldest )*(?:trap|trick|scam|lie|bait|net)?\\b(?=[^.?!]*\\b(?:because|so|too|again|without|straight|right|blindly|like|eyes|not|n't|stupid|obvious|easily|trap)\\b|[.!]?$)(?<!falls? for it|fall for it)`,
    `\\b${who} (?:chose|chooses|decided|wanted|insisted|opted|volunteered|was happy|agreed|was willing|were happy) (?:freely |herself |himself |on )*to (?:meet|send|post|go|trust|answer|share|stay|reply|pay|run|undress|believe|keep (?:writing|answering|it)|talk|ignore|take part|let)\\b(?=[^.?!]{0,25}\\b(?:him|them|it|an? (?:stranger|man|picture|photo)|strangers?|someone|somebody|the (?:man|picture|photo|risk|money|warnings?)|(?:her|his) (?:picture|photo|body|address)|pictures?|photos?|nudes|money|alone|anyway|private|online)\\b)`,
    `\\b${who} (?:willingly|voluntarily|freely|happily|carelessly|foolishly|stupidly|naively|thoughtlessly|recklessly|blindly|gladly|knowingly|casually) [a-zA-ZÀ-ÿ]+`,
    `\\b${who} lets? (?:him|her|them|a stranger|strangers|someone|somebody|this|that man|the man|people|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) (?:manipulate|use|control|trick|fool|talk (?:her|him|them)|touch|film|see|take|into|get|do|persuade|pressure|have|lie|exploit|near|contact|keep|too|happen|walk|treat|push|blackmail|win|deceive|groom|scare)\\b`,
    `\\bby (?:[a-zA-ZÀ-ÿ]+ )?(?:posting|sending|answering|sharing|going|wearing|trusting|replying|dressing|accepting|adding|meeting|writing|talking|flirting|believing|clicking|staying|being|keeping|lying|showing|giving|not [a-zA-ZÀ-ÿ]+ing)\\b[^.?!,]{0,60}, ?(?:s?he|they|you|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) (?:attracted|invited|made|put|opened|gave|became|risked|caused|set|brought|encouraged|let|allowed|showed|helped|got|ended|lost|was|were)\\b`,
    `\\b(?:dress(?:ed|es|ing)?|wore|wearing|pos(?:ed|ing|es)|behav(?:ed|ing|es)|act(?:ed|ing)|look(?:ed|ing)|post(?:ed|ing|s)?) (?:like that|provocatively|that way|too (?:much|sexy)|so (?:much|sexy|revealing)|like an? (?:adult|slut|tart))`,
    `\\b(?:ruin(?:ed|s)?|threw away|wasted|destroyed|wrecked) (?:her|his|their) (?:own )?(?:reputation|future|life|name)\\b`,
    `\\bsent nudes so\\b|\\bhow (?:easy|careless|gullible|naive) (?:girls|boys|teens|she|he|they)\\b`,
    `\\b(?:if|when|who|whoever) (?:you )?(?:[a-zA-ZÀ-ÿ]+ )?(?:send|sends|post|posts|share|shares|answer|answers|meet|meets|play|plays|go|goes|reply|replies|flirt)\\b[^.?!]{0,50}\\b(?:has to live with|have to live with|must live with|(?:has|have|had) to (?:bear|accept|face|expect)|must (?:bear|accept|face|expect)|(?:can't|cannot|shouldn't|mustn't|don't|do not) (?:complain|be surprised|wonder|expect (?:pity|help|sympathy))|should expect|gets burn(?:ed|t)|knows? what|is asking|are asking|get hurt|take(?:s)? the consequences)`,
    `\\b(?:live with|face|bear|accept|suffer|deal with) the consequences of (?:her|his|their|your|what (?:s?he|they|you))`,
    `\\b${who} regrets? (?:that (?:s?he|they) (?:was|were)|(?:being|having been)) (?:so |too |very )*(?:${strongTraits}|open)`,
    `\\bpart (?:of it|of this|of the (?:blame|fault|problem))? ?(?:is|was|lies with) (?:her|him|them|hers)\\b`,
  ),
  // Questions that already know who is guilty.
  ...plain(
    `\\bwhat (?:was|were) ${who} (?:even )?doing (?:there|online|on|out|in|with|at|awake|up|alone|talking|chatting|wearing|sending)\\b(?! (?:when|the (?:reception|desk)|school|home|class))`,
    `\\bhow (?:\\w+ )?(?:${strongTraits}|blind|desperate|thick|dim) (?:can|could|was|is|must|do|does|of|are|were)\\b`,
    `\\bwhat an? (?:\\w+ )?(?:${strongTraits}|silly) (?:girl|boy|thing|idea|move|mistake|choice|decision|person|kid)`,
    `\\bwhy (?:did|does|would|do|has|had) ${who} (?:ever |even |just )*[a-zA-ZÀ-ÿ]+ [^.?!]*\\b(?:in the first place|at all|to begin with|so late|alone|like that|so easily|so quickly)\\b`,
    `\\bwhy (?:on earth |in the world |ever |the hell )+(?:did|does|would|do|has|had) ${who}\\b(?! (?:let|allow|employ|hire|give) (?:him|a man|men|this man|such)\\b)`,
    `\\bwhy (?:did|does|do) ${who} even\\b`,
    `\\bwhy (?:did|would|has|had) ${who} (?:even |ever |just |still |actually |really |have to |want to |keep |go and |need to |choose to |decide to |agree to |let (?:him|them) |think (?:it|that) )*${victimVerbs}\\b(?! (?:to )?(?:stop|ask|tell an|help|no))`,
    `\\bwhat (?:on earth |in the world )?(?:was|were) ${who} thinking\\b`,
    `\\bwhat (?:else )?(?:did|do|does) (?:${who}) expect\\b`,
    `\\b(?:what|which|how many|where) (?:[a-zA-ZÀ-ÿ]+ )?(?:mistakes?|errors?|wrong choices?) (?:did|does|has|had|do) ${who} (?:make|made)\\b`,
    `\\bwhat (?:did|has|does|had|do) ${who} (?:do|done|get|got) (?:wrong|badly|to (?:deserve|cause|provoke|attract|invite|encourage))\\b`,
    `\\bwhere (?:did|does|do|has|had) ${who} (?:go|gone) wrong\\b|\\bwhat went wrong with (?:her|him)\\b`,
    `\\b(?:what|how) (?:could|should|might|would) ${who}${have}(?! to\\b) (?:[a-zA-ZÀ-ÿ]+ ){0,3}?(?:done|do|acted|behaved|been(?! (?:told|given|asked|allowed|offered|shown|helped|able|paid|warned))|avoided|prevented|known|stopped|protected|said|seen)\\b(?! for (?:her|him|them)\\b)(?! to help)`,
    `\\bhow (?:could|can) ${who} (?:ever |possibly |just |even |have |not )*(?:let|fall|fallen|trust|trusted|believe|believed|send|sent|post|posted|miss|missed|not (?:know|see|notice|reali[sz]e))\\b`,
    `\\bcould(?:n't| not)? ${who} (?:not )?have (?:just |simply )?(?:known|seen|said no|blocked|left|avoided|prevented|been more careful)\\b`,
    `\\bshould(?:n't| not)? ${who} (?:not )?have (?:just |simply )?(?:known|seen|said no|blocked|left|told|been more careful|checked|asked|thought|suspected|noticed|reali[sz]ed)\\b`,
  ),
  ...withOwnNegation(
    `\\bwhy (?:didn't|doesn't|don't|hasn't|hadn't) ${who} (?:not )?(?:even |ever |just |simply |immediately |at once )*(?:leave|say (?:no|anything|something)|tell|block|stop|refuse|run|walk|resist|fight|speak|report|log|ask (?:someone|somebody|an|for help|her|his|their|first)|check|notice|see (?:it|the|through)|think|realise|realize|know|ignore|delete|scream|shout|go (?:home|to the police|away)|hang up|call|turn (?:it|him) (?:off|down)|listen|say|protect|keep|close|protect|get (?:out|away|help))\\b`,
    `\\bwhy (?:did|does|do) ${who} not (?:even |just |simply )*(?:leave|say|tell|block|stop|refuse|run|walk|resist|fight|speak|report|log|ask|check|notice|see|think|realise|realize|know|ignore|delete|scream|go|hang|call|listen)\\b`,
  ),
  ...plain(...kinds),
  ...withOwnNegation(...deniedKinds),
];
