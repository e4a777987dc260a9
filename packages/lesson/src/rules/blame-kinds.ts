import { adverbs, who, youngPeople } from './blame-words.ts';

/** Her, Noor’s, the girl’s. Of a name it can be told whether its bearer is the one who deceives. */
const whose =
  "(?:(?:her|his|their|your|(?:the |a |any )?(?:victim|girl|boy|child|student|teen|kid)s?'s?)|(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s?)";
const perhaps = '(?: (?:had|has|have|was|were|is|are|got|been|just|simply|an?))*';
const ofWhom =
  '(?: (?:on the part|on the side|on behalf) of (?:the |an? |our )?[a-z]+| (?:of|by|in|among|from) (?:the |our |some |many )?(?:victims?|girls?|boys?|teens|teenagers|students|pupils|young people|children|kids))?';
const aWordOrTwo = '(?: [a-zA-ZÀ-ÿ-]+){0,2}?';

/** What is thought to be missing in somebody who was deceived. */
const shortcoming =
  '(?:carelessness|na[iï]vety|na[iï]vet[eé]|gullibility|stupidity|recklessness|foolishness|negligence|vanity|greed|thoughtlessness|ignorance|imprudence|immaturity|inexperience|impulsiveness|impatience|laziness|disobedience|immodesty|promiscuity|indiscretion|arrogance|pride|loneliness|openness|trustfulness|(?:good|blind|misplaced) (?:faith|nature)|(?:poor|bad|wrong|faulty|reckless|careless|foolish|unwise|risky|stupid|silly) (?:judge?ment|decisions?|choices?|behaviou?r|conduct|actions?|habits?|posts?|posting|chatting|sharing|curiosity|clicks?)|(?:lack|want|absence|shortage) of (?:caution|care|vigilance|judge?ment|(?:common )?sense|awareness|modesty|self-respect|self-control|discipline|attention|thought|prudence)|(?:lapse|error) (?:of|in) judge?ment|(?:need|hunger|craving|thirst|longing|desire|desperation|search|appetite|hunt|wish) for [a-z]+|over-?sharing|loose (?:morals|tongue)|(?:short |tight |revealing |sexy |skimpy )*(?:skirt|outfit|dress|clothes|clothing|bikini|selfies?|poses?|make-?up|neckline)|(?:provocative|revealing|public|open) (?:posts?|photos?|pictures?|profiles?))';
const leads =
  '(?:led|leads?|made|makes?|cost|costs|caused|brought|drew|draws?|attracted|attracts?|opened|opens|invited|invites?|ruined|got|gets?|put|gave|gives?|allowed|helped|turned|landed|meant|played|sealed|caught|did the rest|(?:was|were|is|proved|became) (?:to blame|(?:her|his|their) (?:downfall|undoing|ruin)|the (?:cause|reason|problem|trigger)))\\b';

/** Turns of speech for not having been careful; behind the one they speak of. */
const idioms = [
  '(?:took|takes|swallowed|swallows|bit|rose to|went for|jumped at|snapped (?:up|at)) (?:the|his|their|such) (?:bait|hook|lure)',
  '(?:swallowed|swallows|bought|lapped up) (?:it|(?:the|his|every|all)(?: of)?(?: [a-z]+){0,2} (?:stor(?:y|ies)|lies?|words?|said|tales?|line|told (?:her|him)))',
  '(?:let|lets|dropped|drops|lowered|lowers) (?:her|his|their) guard\\b',
  '(?:lost|loses) (?:her|his|their) (?:head|mind|common sense)(?! over (?:the|an?) (?:exam|test|match|game))',
  '(?:got|gets|let (?:her|him|them)sel(?:f|ves) get|was|were) carried away',
  '(?:threw|throws) (?:all )?caution (?:to|out|over)',
  '(?:turn(?:ed|s)|shut(?:s)?|clos(?:ed|es)) (?:an? (?:blind eye|deaf ear)|(?:her|his|their) eyes) to',
  '(?:stuck|put|laid) (?:her|his|their) (?:neck|head) (?:out|on the block|into the noose)',
  '(?:signed|dug) (?:her|his|their) own',
  '(?:made|makes) (?:her|his|their) (?:own )?bed',
  '(?:rushed|rushes|sleepwalked|blundered|plunged|dived|leapt|waltzed|strolled|drifted|wandered) (?:straight |right |blindly |headlong |head ?first )*(?:into|in) (?:it|this|that|the trap|disaster|danger|trouble|a (?:trap|relationship|meeting)|headlong|blindly|with)',
  '(?:jumped|jumps|dived|went) in (?:with both feet|at the deep end|blindly|head ?first|without)',
  '(?:fell|falls) (?:for (?:it|him|her|them),? )?(?:hook,? line)',
  "(?:played|plays|fell|ran) (?:right |straight |directly )*into (?:his|their|the [a-z]+'s?|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)'s?) (?:hands?|arms|clutches|net)",
  '(?:served|offered|handed|presented|delivered) (?:her|him|them)sel(?:f|ves) (?:up|on)',
  '(?:opened|left) (?:the|her|his|their) (?:doors?|floodgates) (?:wide )?(?:open )?(?:to|for)\\b',
  '(?:bit off more than|flew too close|overstepped|crossed the line|bent the rules)',
  '(?:went|goes|took (?:it|things)) too far',
  '(?:act(?:ed|s)|behav(?:ed|es)|click(?:ed|s)|answer(?:ed|s)|repl(?:ied|ies)|agree[ds]?|post(?:ed|s)|sent (?:it|them)|paid) (?:\\w+ ){0,3}(?:without (?:thinking|thought|reflection|checking)|on impulse|before (?:thinking|(?:s?he|they) thought)|like an? (?:fool|idiot|child))',
  '(?:gave away|revealed|shared|told|showed|disclosed|exposed|gives away|reveals|shares) (?:\\w+ )?(?:far |way |much |a (?:bit|little) )*too (?:much|many)',
  '(?:overlook(?:ed|s)|ignor(?:ed|es)|miss(?:ed|es)|dismiss(?:ed|es)|disregard(?:ed|s)|brush(?:ed|es) (?:aside|off)|refused to (?:see|hear|heed)|laughed off|shrugged off|skipped|explained away|paid no (?:attention|heed) to) (?:the|all|every|her|his|their|any|so many|many|obvious|clear|each|several|a (?:number|lot) of|one|plenty of)(?: [a-z]+){0,3}? (?:warnings?|signs?|flags?|bells?|signals?|hints?|clues?|advice|rules|dangers?|risks?|instincts?|gut(?: feeling)?|evidence)\\b',
  '(?:trusted|believed|followed|obeyed|loved) (?:him|her|them|people|strangers|the man|everybody|everyone|anyone) (?:blindly|too (?:soon|quickly|easily|much|fast)|without)',
  '(?:put|placed) (?:her|his|their) (?:trust|faith) in (?:the wrong|a (?:stranger|man))',
  '(?:sought|seeks|craved|craves|enjoyed|enjoys|wanted|loved|loves|basked in|liked|likes|soaked up) (?:the |his |all the |too much )?attention',
  '(?:sinned|strayed|went astray|disgraced|dishonou?red|shamed) ?(?:\\b|$)',
  '(?:brought|brings) (?:shame|disgrace|dishonou?r) (?:on|upon|to|over)',
  '(?:gave|gives|yielded|fell|led (?:her|him|them)sel(?:f|ves)) (?:in )?(?:in)?to (?:the )?temptation',
  '(?:allowed|allows) (?:it|this|that|him|them|the man|(?:her|him|them)sel(?:f|ves))\\b',
  '(?:in over|out of) (?:her|his|their) depth',
  "(?:thought|thinks) (?:nothing could|it (?:couldn't|wouldn't|could never|would never) happen|(?:s?he|they) (?:knew|knows?|was|were|is|are) (?:better|in control|too clever|smarter|cleverer|invincible|untouchable))",
  '(?:neglected|neglects|forgot|forgets|disregarded) (?:the (?:basic |simplest )?rules|(?:her|his|their) (?:own )?(?:safety|security|duties|upbringing|common sense)|everything (?:s?he|they) (?:had|was|were))',
  "(?:disobeyed|lied to|deceived|went behind|hid it from|kept it from) (?:her|his|their) (?:parents|mother|father|family|mum|mom|dad)(?:'s? backs?)?(?=[^.?!]{0,40}\\b(?:and|so|which|this|that|now|paid|or (?:s?he|they))\\b)",
  '(?:paid|pays|had to pay|is paying|are paying) (?:\\w+ )?(?:the|a) (?:\\w+ )?price for',
  '(?:(?:was|were|is|are|been) )?(?:her|his|their) own worst enem(?:y|ies)',
  '(?:blinded|dazzled|tempted|seduced|corrupted|driven|led) (?:only |just )?by (?:the |his |her |their |sheer |easy )*(?:own )?(?:money|greed|vanity|love|lust|fame|likes|luxury|gifts|curiosity|ambition|desire|flattery)',
  '(?:put up with|tolerated|endured|stood|stayed|waited|hesitated|hung around|kept (?:quiet|silent)|said nothing|played along)(?: \\w+){0,4}? (?:for )?(?:far |much |way )*too long',
  '(?:was |were |is |are |been )?(?:an? )?(?:complicit|accomplices?|easy (?:prey|mark|pickings|game)|soft (?:target|touch)|willing (?:victim|participant|partner)|pushover|doormat)\\b',
  '(?:contributed|contributes) to (?:her|his|their|the|what|this|it|that)',
  '(?:lack(?:ed|s)|(?:show(?:ed|s)|had|has|used) (?:poor|no|little|bad|terrible|a lack of|zero)) (?:the |any |all )?(?:common |good |basic )?(?:sense|judge?ment|caution|self-control|discipline|self-respect|backbone|willpower|maturity|restraint|shame|modesty)',
  '(?:foolhardy|short-?sighted|unthinking|heedless|ill-advised|daft|senseless|brainless|witless|credulous|over-?trusting|over-?confident|cocky|slutty|simple-minded|incautious|negligent|foolhardily)\\b',
  '(?:let|lets|allowed) (?:things?|it|matters|this|that) (?:get|go|come|slide|slip) ',
  'out of (?:control|line|hand)\\b',
  '(?:made|makes) (?:an? )?(?:complete |total )?(?:fool|idiot|mess|spectacle|victim) of',
  '(?:ran|walked|fell|drove|flew|went) (?:right |straight |directly )*into the (?:open )?(?:arms|hands|clutches|net|web|trap) of',
  "(?:forgot|ignored|threw away) (?:everything|all|what) (?:that )?(?:s?he|they)(?:'d| had| was| were) (?:been |ever )?(?:taught|told|learn|warned|shown)",
  '(?:trusted|believed|followed|picked|chose) the wrong (?:person|man|people|friends?|woman|crowd)',
  'knew (?:exactly|perfectly well|full well|very well|damn well) (?:what|who|that|where)',
] as const;

/** Whoever “would have seen through it”. */
const better =
  '(?:smart|clever|wis|bright|car|strict|strong|quick)er|(?:more|less) (?:careful|cautious|sensible|modest|mature|experienced|intelligent|alert|trusting|naive|gullible|desperate|responsible)|smart|clever|wise|sensible|good|decent|modest|respectable|self-respecting|nice|careful|cautious|responsible|mature|intelligent|well-behaved|well brought up|normal|sane|proper|honest|honou?rable|prudent|reasonable|streetwise|savvy|god-fearing|virtuous|chaste|rational|half-awake';
const people = `(?:${youngPeople}|soul|user|adult|man|woman|lad|lass|daughter|son|reader|one|mind|victims?|christian|muslim|believer)`;
/** What may be said of those who do harm, and is no blame then. */
const harmful =
  '(?:threaten|li(?:e|es|ed)\\b|ask|pressur|abus|harm|trick|deceiv|blackmail|hurt|exploit|forc|steal|cheat|bull|insult|scam|forward|pass|spread|shar(?:e|es) (?:someone|somebody|other|another))';
/** Everybody who could be blamed but those whom the lesson speaks to. */
const other = `${who}(?<!\\b(?:you|we|i|some(?:one|body)|any(?:one|body)|people))`;

/** Kinds of blame, each made of word lists. */
export const kinds = [
  `\\b${who}(?:(?: [a-z]+){1,5},? (?:and|but|then|who))?${adverbs}${perhaps}${adverbs} (?:${idioms.filter((one) => !one.startsWith('(?:overlook')).join('|')})`,
  `\\b${other}${adverbs}${perhaps}${adverbs} (?:${idioms.find((one) => one.startsWith('(?:overlook')) ?? ''})`,
  // Her vanity made her …, a lack of caution led …, because of his greed.
  `\\b${whose} (?:own )?(?:[a-z-]+ ){0,2}?${shortcoming}${ofWhom}${aWordOrTwo} ${leads}`,
  `\\b(?:because of|through|thanks to|due to|owing to|by|in|out of|a result of|down to|blinded by|punished for|paid for) (?:sheer |pure |plain )?(?:${whose} )?(?:own )?(?:[a-z-]+ )??(?:carelessness|na[iï]vety|gullibility|stupidity|recklessness|foolishness|negligence|vanity|greed|thoughtlessness|imprudence|(?:lack|lapse) of (?:care|caution|vigilance|judge?ment|(?:common )?sense)|(?:poor|bad) (?:judge?ment|choices|decisions)|(?:hunger|craving|need|desire) for (?:likes|attention|fame|love))\\b`,
  `(?<!\\w )\\b(?:(?:poor|bad) (?:judge?ment|choices|decisions)|(?:a |the )?(?:lack|want|lapse) of (?:caution|care|vigilance|judge?ment|common sense|modesty|vigilance|self-respect)|vanity|greed|gullibility|na[iï]vety|carelessness|curiosity)${ofWhom}${aWordOrTwo} ${leads}`,
  `\\b(?:being|having been) (?:far |just |a bit |a little |much |way )*(?:too|so|over) [a-z]+ (?:\\w+ ){0,3}?(?:got|made|cost|led|put|brought|landed|ruined|meant)\\b`,
  // Cleverer girls.
  `\\b(?:an?|any|no|every|the|most|all|only) (?:[a-z]+ )?(?:${better}) ${people}(?: of (?:her|his|that) age)?(?: (?:who|with) [^.?!]{1,30})? (?:would|could|should|will|does|do|knows?|thinks?|checks?|gets?|sends?|posts?|answers?|stays?|keeps?|acts?|behaves?|lets?|falls?|chats?|shows?|lives?)\\b(?! help)`,
  `\\b(?:${better}) ${people} (?:would|wouldn't|don't|do not|never|always|know|stay|keep|think|check|behave)\\b(?! help)`,
  `\\b(?:no|not an?|hardly an?) (?:[a-z]+ )?(?:(?:${better}) )${people}\\b`,
  `\\b(?:be|act|been) (?:smarter|wiser|cleverer|better|more [a-z]+|less [a-z]+) than ${who}`,
  // Whoever does this has to expect that.
  `\\b(?:any|every|all|those|the|a|an|girls|boys|teens|kids|children|people|students|women|anyone|anybody|everyone|everybody|whoever|somebody|someone|teenagers|users)(?: [a-z]+){0,2}? (?:who|that) (?!${harmful})[^.?!]{2,60}?\\b(?:risks? (?!nothing)|runs? (?:a|the) risk|should(?:n't| not) (?:be surprised|complain|wonder)|(?:only )?ha(?:s|ve) (?:only |no one but )?(?:her|him|them)sel(?:f|ves)|(?:is|are) asking|gets? what|ends? up|deserves?|can(?:'t|not) complain|must (?:expect|accept|bear)|will (?:regret|end up|pay for it)|invites?|pays? the price|(?:has|have) to (?:expect|live with|bear)|should know better|should expect)`,
  `\\b(?:got|gets?|get|getting|deserved?|had) (?:exactly |just |only )?what(?:'s| is| was) coming to\\b`,
  // If she had only.
  `\\b(?:if|had|unless) (?:only )?${other}(?: had| hadn't|'d| was| were| wasn't| weren't| not| been| used| kept| told| checked| listened)+\\b[^.?!]{2,90}?(?:,|\\bthen\\b| (?:s?he|they|it|this|that|we|none|nothing|nobody)(?: [a-z]+)?)? ?(?:(?:would|could|might)(?:n't| not| never| still| probably| easily| all)*(?: have|'ve|'d| be (?:safe|fine|ok(?:ay)?|all right|free|alive|happy|well|at home|better off)\\b)|'d (?:still have|never|have|be (?:safe|fine|ok(?:ay)?|free)))\\b(?![^.?!]{0,25}\\bfault)`,
  `\\b(?:would|could|might)(?: all| easily| so easily| never| not|n't| well)*(?: have|'ve)(?: all| easily| so easily)* (?:been (?:avoided|prevented|stopped|spared|safe|fine)|happened|come to (?:this|that))[^.?!]{0,15}? (?:if|had|by|unless|without) (?:only )?${other}`,
  `\\b(?:would|could|might)(?: all| easily| so easily)* have been (?:avoided|prevented|spared)(?: [a-z]+)?,? (?:with|by) (?:a (?:bit|little)|some|more|better|just|simply|being|checking|asking|not|keeping|blocking|saying|staying|telling|using|thinking|one)\\b`,
  `\\bonly (?:an? )?(?:complete |total |real |very )*(?:fools?|idiots?|morons?|baby|babies|losers?|(?:silly|stupid|naive|desperate|lonely|foolish|gullible) (?:people|person|girls?|boys?|kids?|ones?)) (?:would|could|will|falls?|fell|pays?|believes?|answers?|sends?|trusts?|goes|do|does)\\b`,
  `\\b${who} (?:only|just|simply) (?:had|needed) to (?:say no|block|ask|check|close|delete|leave|log off|refuse|stop|walk away|hang up|look|read|think|switch|turn|ignore|listen)\\b|\\ball ${who} (?:had|needed) to do was (?!tell|wait)`,
  `\\bhow (?:readily|easily|willingly|freely|openly|carelessly|blindly|naively|casually|recklessly|cheaply|foolishly|little) ${who}(?! (?:lie[sd]?|chang|ask|switch|mov|turn|threat|press|gets?|got|finds?|pretend|could|can|may|might))`,
  // Was it wise of her?
  `\\b(?:was|is|wasn't|isn't|were) it (?:really |very |so |all that |at all )*(?:wise|clever|smart|sensible|prudent|necessary|sane|a good idea|careful|responsible|appropriate|decent) (?:of|for|that) ${who}`,
  `\\b(?:was|were|is|are|wasn't|isn't|weren't) ${who}${adverbs}(?: not)? (?:at fault|to blame|responsible for (?:what|this|it)|guilty|careless|naive|reckless|foolish|stupid|gullible|blameless|innocent)\\b`,
  `\\b${who} (?:ha[sd]|have) (?:an?|her|his|their|some|no small) (?:own )?(?:share|part|hand|role) (?:in|of) (?:what|it|this|that|all|the (?:crime|abuse|fraud|blame|guilt|scam))\\b`,
  `\\b${who} did (?:post|send|agree|answer|write|give|go|meet|tell (?:him|them)|accept|choose|start|invite|ask for|click|pay|upload|show|share)\\b[^.?!]{0,30}\\b(?:herself|himself|themselves|after all|of (?:her|his) own|voluntarily|didn't (?:she|he|they))`,
  `\\buse your (?:brains?|head|common sense|noddle|loaf|grey matter)\\b`,
  `\\b(?:girls|boys|teens|teenagers|women|victims|students|pupils|youngsters|young people|daughters|kids) (?:just |simply |really )*(?:should|must|need to|have to|ought to) (?:just |simply |learn to |also )*(?:cover|dress|behave|guard|watch|mind|avoid|know better|be (?:more |less )|keep their|not (?:post|send|dress|answer|go|be out|walk|drink)|respect themselves|take (?:better )?care of themselves|say no)`,
  `\\b(?:it is|it's) (?:the )?(?:job|duty|task|business|responsibility) of (?:girls|victims|teens|young people|women|boys|the victim)\\b`,
  `\\b${whose} (?:own )?(?:carelessness|na[iï]vety|gullibility|stupidity|recklessness|foolishness|negligence|vanity|thoughtlessness|imprudence|(?:poor|bad|faulty) (?:judge?ment|decisions?|choices?)|lack of (?:caution|care|vigilance|judge?ment|(?:common )?sense|self-respect|modesty))\\b`,
  `\\b${whose} (?:own )?(?:curiosity|greed|pride|heart|feelings|vanity|loneliness|impatience|hormones) (?:got the better|was (?:her|his|their) (?:undoing|downfall)|killed|cost|landed|blinded|betrayed)`,
  `\\b(?:price|wages|fruits?|result|consequences?|reward|punishment|penalty|cost) (?:of|for|is|was) (?:such |so much |too much )?(?:her |his |their )?(?:own )?${shortcoming}`,
  `\\bit (?:was|had been) (?:all )?(?<who>(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ-]*))'s (?:own )?(?:idea|choice|decision|suggestion|wish)\\b(?! to (?:tell|talk|report|ask|say|stop|leave|wait|check|save|keep))`,
  `\\b(?:why|how) (?:was|is|were|are|could) ${who} (?:be )?so (?:quick|eager|keen|willing|ready|easy|slow|sure)\\b`,
  `\\bany (?:[a-z]+-year-old|\\d+-year-old|child|idiot|fool|schoolchild|toddler|kid|baby|half-wit|moron) (?:knows?|can|could|would|sees|will)\\b`,
  `\\b(?:girls?|boys?|teens?|teenagers?|kids?|child|children|students?|pupils?|someone|somebody|anyone|people|a person) (?:of (?:her|his|that|this|their|your) age|(?:her|his|their|your) age|at \\d+|as old as (?:her|him)) (?:should|ought|must|knows?|really)\\b(?! (?:not have to|be (?:safe|able|free)))`,
  `\\bwhat ${who} (?:did|has done|had done|said|wore|posted|does) (?:wrong|to (?:bring|cause|deserve|provoke|attract|invite|make|trigger|encourage|let|end up|get into|earn|help him))\\b`,
  `\\bwarned (?:her|him|them|(?-i:[A-ZÀ-Þ][a-z]+))\\b[^.?!]{0,30}\\b(?:times|often|before|again|repeatedly|about (?:this|that|strangers)|more than once)\\b`,
  `\\b${other}(?<!\\bthey) (?:[a-z]+ )?(?:chose|caused|started|provoked|brought about|triggered) (?:it|this|that|all this)\\b(?=[.,!?]|$| (?:all|herself|himself|anyway|with|by))`,
  `\\b(?:that|this|it)(?:'s| is| was) (?:all |entirely |partly )+on ${who}(?=[.,!?]|$)`,
  // An app or a day has a name, too.
  `\\b(?:that|this|it)(?:'s| is| was) on (?<known>(?-i:[A-ZÀ-Þ])[a-zA-ZÀ-ÿ-]*)(?=[.,!?]|$)`,
  `\\b${other} (?:has|have|had|must|needs?|should|ought)(?: to)? ask (?:her|him|them)sel(?:f|ves)\\b`,
  `\\b(?:danc|play|sup|flirt|mess)(?:e[ds]?|s|ed|ing)? with (?:the devil|fire|danger)\\b|\\breap(?:s|ed)? what\\b|\\bwho sows\\b|\\bcuriosity killed\\b|\\bpride comes before\\b|\\b(?:get|gets|got) (?:your|her|his|their) fingers burn|\\bburn(?:ed|t) (?:her|his|their) fingers\\b|\\bplay stupid games\\b|\\blie down with dogs\\b|\\bsow the wind\\b|\\bmade (?:her|his|their|your) bed\\b`,
  // Both of them.
  `\\bboth\\b[^.?!]{0,30}\\b(?:share|bear|carry|have to take|take|took|to blame|responsible|at fault|guilty|made mistakes|did wrong|went wrong)\\b`,
  `\\b(?:blame|fault|responsibility|guilt)\\b[^.?!]{0,25}\\b(?:both|each of them|the two of them|two sides|shared|equally|fifty.fifty|mutual|half)\\b|\\bmore to blame,|\\bit takes two\\b|\\btwo sides to (?:it|this|every|the)\\b|\\b(?:equally|just as|as) (?:guilty|to blame|responsible|much to blame) as\\b`,
  `\\bmistakes? (?:that |which )?${who}(?: has| have|'s|'ve| had)? (?:made|makes?|did|committed)\\b`,
  `\\b${who}'s (?:first |only |big |biggest |worst |own )*(?:mistake|error|fault|failing|weakness|naivety)\\b`,
  // Asked or praised in order to blame.
  `\\b(?:(?:honestly|seriously|really|come on|well|i mean|but|and|so),? who|who (?:in (?:their|his|her) right mind|on earth|the hell|else|even|still|actually|really|would)) (?:would |even |really |actually |still )*(?:sends?|posts?|gives?|tells?|trusts?|answers?|shares?|meets?|believes?|falls?|clicks?|pays?|goes|go|undress(?:es)?|replies|reply|accepts?|signs?)\\b[^.?!]*\\?`,
  `\\bwho (?:sends?|posts?|gives?|tells?|trusts?|answers?|shares?|meets?|believes?|pays?|accepts?) [^.?!]{0,40}\\b(?:a (?:complete |total |perfect )*stranger|strangers|some (?:man|guy|stranger))\\b[^.?!]{0,15}\\?`,
  `\\bwhy (?:did|would|does|do|has|had|was|is) ${who} (?:even |still |just )*(?:keep|go on|carry on|kept|continue to|continue|still) (?!ask|push|threat|insist|press|demand|li(?:e|y)|follow|messag|hurry|want)[a-z]+(?:ing)?\\b(?! (?:money|her (?:name|age)|photos))`,
  `\\b(?:well done|bravo|congratulations|nice one|good job|great job|clever move|great idea|brilliant|smart move|nice going|way to go|how clever|genius)[,!:]* (?:${who})\\b[^.?!]*\\b(?:gave|sent|posted|handed|showed|shared|fell|trusted|believed|answered|paid|clicked|told (?:him|a stranger|the))\\b`,
  `\\b(?:have|need|got|must) (?:to )?be (?:[a-z]+ ){0,2}?(?:dumb|stupid|naive|na[iï]ve|blind|dim|thick|crazy|mad|foolish|an idiot|a fool|gullible|desperate|brainless)\\b`,
  `\\b${who}${adverbs} (?:consented|agreed|said yes|wanted it|went along|joined in|took part|sent (?:it|them) (?:herself|himself|freely))\\b[^.?!]{0,40}\\b(?:so|therefore|which means|hence|after all|voluntarily|of (?:her|his|their) own)\\b`,
  `\\b${other} (?:\\w+ )?(?:encouraged|tempted|seduced|teased|provoked|enticed|lured|invited) (?:him|them|the man|the men|(?:his|men's) (?:desires?|behaviou?r|advances))\\b(?! (?:to|in\\b|for (?:tea|dinner)|out of))`,
  `\\b${who}${adverbs} (?:should|ought to|must|needs? to) (?:be|feel) ashamed\\b`,
  `\\b${who} (?:made|makes|makes?|made) it (?:far |way |much |so |all )*(?:too |so |very )?easy\\b`,
  `\\bpeople like ${who} (?:make|are|get|let|invite|have|never|always|do|ask|fall|cause|bring)\\b`,
  // What believers are told.
  `\\bgod (?:will )?(?:punish(?:es|ed)?|judges?|chastises?|turns away)\\b|\\b(?:god's|divine|heaven's) (?:punishment|judge?ment|wrath)\\b|\\bwages of sin\\b|\\bimmodest(?:ly|y)?\\b|\\bloose morals\\b|\\b(?:lost|losing|gave away|threw away|stained|sold) (?:her|his|their) (?:honou?r|innocence|purity|dignity|virtue)\\b`,
] as const;

/** The same, for words that hold a “not” themselves. */
export const deniedKinds = [
  `\\b${who} never (?:should|ought to)(?: have|'ve) (?!(?:been (?:asked|made|told|treated|blamed|put|forced|left|alone)|asked|threatened|lied|pressured|forced|tricked|used|filmed|hidden|demanded|written|messaged|contacted|shared|touched|hurt|had to|needed|needs?|to)\\b)[a-z]+`,
  `\\b(?:don't|do not|never|nobody wants to|no one wants to|you don't want to|try not to|who wants to|so as not to)(?: you)? (?:be|become|end up|act|behave|do (?:it|this)|turn out|fall for it|make the same mistakes? as|let yourself become|be as [a-z]+ as|repeat) (?:like )?(?:the next )?${who}(?<!\\b(?:you|we|i|any(?:one|body)|some(?:one|body)|people|friends?))`,
  `\\b(?:you|one|girls|boys|people|she|he) (?:don't|can't|cannot|do not|doesn't|shouldn't) [^.?!]{3,60}? and (?:then|afterwards|later|still) (?:complain|cry|wonder|expect|be surprised|act|moan|play|ask|whine|blame|want|claim)\\b`,
  `\\b(?:doesn't|didn't|does not|wouldn't|did not) take (?:an? )?(?:genius|rocket scientist|detective|expert|einstein|phd|much (?:brains?|thought))\\b|\\b(?:isn't|not|hardly) (?:exactly )?rocket science\\b`,
  `\\b(?:don't|do not|can't|cannot|shouldn't|nobody should|no need to|why (?:should (?:we|anybody|anyone) )?) ?(?:feel|be) sorry for (?:her|him|them|(?-i:[A-ZÀ-Þ][a-z]+))\\b`,
  `\\b(?:no|nobody|no one|not one|not a single) ?(?:girl|boy|child|teen|student|person|woman|man|one)? (?:with|who has|in) (?:half a|any|a|an ounce of|some|his|her|their) ?(?:brains?|sense|common sense|self-respect|dignity|right mind|ounce)`,
  `\\b(?:isn't|is not|wasn't|was not|hardly|can't be|cannot be called|not) (?:really |actually |exactly |even )*(?:abuse|a crime|exploitation|rape|blackmail|grooming|a victim)\\b[^.?!]{0,40}\\b(?:if|because|when|since|as) (?:s?he|they|you|${who})`,
  `\\b${who}${adverbs} (?:didn't|did not|never|doesn't|don't|hadn't|couldn't) (?:use|engage|switch on|have) (?:her|his|their|any|enough|much|common|a|an ounce of|the) ?(?:common )?(?:brains?|head|sense|common sense|judge?ment)?\\b(?<=brains?|head|sense|judge?ment|any)`,
  `\\b${other} (?:saw no|didn't see|did not see|didn't notice|did not notice|didn't heed|failed to (?:see|heed|read)|didn't (?:take|spot)) (?:the|any|her|his|a|what was)(?: [a-z]+){0,2} (?:signs?|warnings?|flags?|dangers?|risks?|harm|bells?)\\b`,
] as const;
