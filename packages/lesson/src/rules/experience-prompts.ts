import { classTalk, classThings, type Auxiliary } from './class-talk.ts';
import { ownLife } from './own-life.ts';
import { asWritten, matchesOf, sentencesOf, type Phrase } from './phrase.ts';

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

/** What belongs to a student’s life and to no class. */
const ownThings =
  '(?:profiles?|accounts?|phones?|mobiles?|messages|chats?|inbox|dms?|followers|feeds?|posts?|stor(?:y|ies)|pictures?|photos?|selfies?|camera roll|passwords?|privacy settings|usernames?|screen time|apps?|gallery|family|famil(?:y|ies)|mum|mom|mother|dad|father|parents?|brothers?|sisters?|siblings?|cousins?|nan|gran|grandma|aunts?|uncles?|friends?|best friends?|boyfriends?|girlfriends?|ex|crush|relationships?|friendships?|life|lives|love life|private life|past|childhood|home|house|bedroom|feelings|fears?|secrets?|body|diary|habits|worst|history|experiences?|memor(?:y|ies)|street|followers list|location|online life|offline life|contacts?|friend lists?)';
const yourOwn = `your (?:(?:own|real|personal|private|online|best|closest|first|last|old|family's|friend's|second|secret|love) )*${ownThings}\\b`;
const askingFor =
  '(?:tell|share|describe|write|jot|scribble|put down|confess|think|remember|recall|talk|speak|discuss|explain|draw|list|name|note|make|compare|look|open|check|scroll|show|bring|take|find|search|count|imagine it|picture|reflect|record|map|mark|act out|rate|collect|sketch|film|post|say|give)';
const telling = `^\\W*(?:now |then |next,? |first,? |please |in (?:pairs|your (?:groups?|tables?|teams?)|groups|threes),? (?:please )?|with (?:a|your) (?:partner|neighbour|neighbor),? |silently,? |quietly,? |on (?:your|a) (?:paper|sheet|card),? |(?:in|into|on) your (?:journal|diary|notebook|exercise book|book|head|mind),? |close your eyes and |take (?:a minute|two minutes) (?:to|and) |for homework,? |let's |everyone,? |everybody,? )*${askingFor}\\b`;
const moving =
  '(?:raise|put|lift|show|hold|stand|sit|step|move|go|walk|come|nod|clap|blink|smile|wave|thumbs|hands|cross|jump|turn|point|click|tap|press|type|tick|mark|circle|take a step|line up|stay|keep)';
const lived =
  "(?:you've|you have|you had|you did|you were|you felt|you feel|you know|you use|you talk|you got|you get|you too|you ever|your own|yours|this has|it has|that has|anyone|anybody|someone|somebody|your (?:friend|family|parents?|mum|mom|dad|brother|sister)|has happened|happened to|ever)";
const inThisClass =
  '(?:finished|marked|chosen|found|picked|voted|decided|ready|done|read|written|answered|seen (?:the|all|both|it)|spotted|noticed|tapped|a question|an answer|an idea|another|a different|any questions?|the same|got (?:the|an?|all|more|fewer|it)\\b|changed|sorted|agree|heard|understood|enough|time)';

const befell =
  'asked|offered|contacted|messaged|threatened|pressured|tricked|scammed|followed|blackmailed|bullied|hurt';

/** Whatever turns from the story to the life of those who are asked. */
const lives: readonly RegExp[] = [
  new RegExp(
    `${telling}[^.?!]{0,60}\\b(?:strangers?|someone|somebody|anyone|adults?|people|friends?|they|he|she) (?:have |has |had |ever |once )*[a-z]+(?:ed|sent|wrote|written|met|hurt|made) (?:to )?you\\b(?! (?:think|slow|stop|doubt|suspicious|choose|change|sure|unsure|laugh))`,
    'i',
  ),

  /^\W*(?:and |so |but )?would you (?:ever |also |really )?have (?!any|an?\b|the|to\b)[a-z]+/i,
  /^\W*(?:and |so |now )?who (?:here |of you |among you |in this (?:class|room) )?(?:has|owns|uses|follows|lives|likes|got|knows|spends|sleeps|plays|posts|sends|meets|trusts|keeps) (?:an?|more than|any|two|their|no|several|over|online|strangers?|people|with|alone|private|public|every|at) ?(?!(?:\w+ )?(?:questions?|pens?|pencils?|cards?|answers?|ideas?|different|other|another|reasons?|guess|minutes?|list|clues?|flags?|copy|device|charger|suggestion|better|good word|words?|turn|sheet|paper)\b)[a-z]+/i,
  /\b(?:which|any|some|one|none|all|most|each) of you (?:has|have|had|was|were|ever|knows?|uses?|follows?|trusts?)\b(?! (?:an?|any|the|all|both|just|already|not)?\s?(?:finished|marked|chosen|found|picked|voted|ready|done|read|written|answered|seen|spotted|noticed|question|answer|idea|sure|agree|think|next|got|changed|a (?:pen|question|reason)))/i,

  new RegExp(
    `${telling}[^.?!]{0,40}\\b(?:things?|secrets?|something|what|anything|one|names?|people|somebody|someone) (?:that |who )?you(?:'d| would|'ll| will| could| can)? never\\b`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,40}\\byour (?:last|first|worst|most [a-z]+|scariest|weirdest|best|biggest|strangest|favou?rite|closest|oldest|newest) (?!answers?|guess|ideas?|reasons?|cards?|votes?|marks?|lines?|points?|sentences?|words?|two|three|one)`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,40}\\b(?:person|people|one|ones|man|woman|adult|stranger|boy|girl|somebody|someone) (?:who|that) (?:once |ever |has |have )?(?:hurt|tricked|lied|scared|asked|followed|messaged|wrote|sent|touched|threatened|frightened|contacted|bullied|made|pressured|treated) (?:to )?you\\b`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,40}\\b(?:strangers?|people|persons?|messages?|pictures?|photos?|apps?|sites?|games?|accounts?|adults?|friends?|times?|lies?|offers?|requests?|adverts?|secrets?|someone|somebody|anyone|things?) (?:that |who |whom |with whom |to whom |on which |when )?you(?:'ve| have|'d)? (?:ever |once |already |also |once |personally |really )?(?!(?:marked|tapped|chose|chosen|read|saw|see|found|noticed|picked|think|thought|would|could|can|want|need|like best|liked best|liked|learn|learned|learnt|remember|find|just|heard|agree|disagree|believe|wrote|sorted|should|spotted|underlined|are|will|might|know from|trust|can trust|consider|put|discussed|listed)\\b)[a-z]+`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:now |then |please )*(?:ask|interview) (?:your|a|the person|each other|one another)\\b[^.?!]{0,30}\\b(?:(?:whether|if|when|how often|why|what) (?:they|she|he)|their)\\b(?! (?:chose|marked|think|thought|would|found|agree|noticed|voted|picked|answer|saw|see|put|answers?|reasons?|choices?|votes?|cards?|marks?|tables?))`,
    'i',
  ),
  /\b(?:can|could|do|does|did|who can) (?:any(?:one|body)|you|any of you|some of you|somebody|someone)? ?(?:here )?(?:relate|identify|sympathi[sz]e|empathi[sz]e) (?:to|with)\b|\bsee yourself in\b/i,
  /\b(?:hear|like to hear|love to hear) from (?:some(?:one|body)|any(?:one|body)|those|people|you if you|students?) (?:who|that|with)\b/i,
  /\b(?:where|how) you (?:are|feel|stand|see yourself)\b[^.?!]{0,20}\b(?:safe|lonely|afraid|happy|online|unsafe|private|scared)\b/i,

  // “… your own profile”, “a friend of yours”, in what they are asked or told to do.
  new RegExp(
    `(?<!\\bwith )\\byour own (?:${ownThings}|(?:online |real |past |private )?${ownThings})\\b`,
    'i',
  ),
  new RegExp(
    `(?:${telling}[^.?!]*|(?=[^.?!]*\\?)[^.?!]*)\\b(?:of|in|from|about) your own\\b(?! (?:words?|choice|pace|time|answers?|table|group|team|ideas?))`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,60}\\b(?:about|of|in|on|from|through|at|who|whom|when|how|what|with|out|your) ?${yourOwn}`,
    'i',
  ),
  new RegExp(
    `${telling} (?:[a-zA-ZÀ-ÿ]+ ){0,4}?${yourOwn}(?! (?:what|that|about (?:the|it|this)|if|when|as soon|or|first))`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:who|what|which|where|when|why|how|whose|is|are|was|were|do|does|did|has|have|can|could|would|will|should|and|but|so)\\b[^.?!]{0,60}\\b(?<!\\bwith )${yourOwn}[^.?!]{0,60}\\?`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,50}\\b(?:friends? of yours|(?:someone|somebody|anyone|anybody|people|a person|one person|an adult|others|kids|girls|boys|a boy|a girl) (?:that |who |whom )?you(?:'ve| have)? (?:know|met|once|actually|really|knew|trusted|love|live)|(?:at|in) (?:our|this|your) (?:school|class|year|town) (?:who|to whom|that|this))`,
    'i',
  ),
  new RegExp(
    `\\b(?:can|could|do|did|are|have|has|who|is|was|were|which|what|how)\\b[^.?!]{0,50}\\b(?:friends? of yours|(?:someone|somebody|anyone|anybody|people|kids|students|classmates) (?:(?:that |who |whom )?you know|at (?:our|this|your) school|in (?:our|this|your) (?:school|year|class) (?:who|this|that)))[^.?!]*\\?`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,60}\\b(?:about|of|down|other|name|list|for|share|describe|remember|recall|draw|write|picture|secrets?) (?:about |of )?(?:an?|one|any|the|some|two|three|every|all|your|other)\\b[^.?!]{0,40}\\b(?:when|where|that|which|who|secret|time) ?(?:when )?you(?:'ve|'d| have| had| were| was| felt| did| got| kept| lost| regret| wish| sent| ignored| met| trusted| lied| hid| said| never| once| ever| yourself| personally| have ever| are (?:afraid|ashamed|worried|lonely))\\b(?! (?:just |already )?(?:read|heard|seen|marked|found|chosen|written|sorted|learned|learnt|voted|picked))`,
    'i',
  ),
  new RegExp(
    `${telling}[^.?!]{0,60}\\b(?:what you did|what happened to you|how you (?:felt|reacted|were|feel about your)|when it happened|when you were|the (?:first|last|worst|best) time|when (?:someone|somebody|a stranger|anybody)\\b[^.?!]{0,30}\\b(?:you|your)\\b)`,
    'i',
  ),
  new RegExp(
    `\\b(?:was|were|is|has|had|have|did) there (?:ever |been )*(?:an?|any|some|one|anything|anybody|anyone|someone|something)\\b[^.?!]{0,40}\\byou(?:'ve|'d)? ?(?:have |had |were |was |felt|wish|regret|did|ever|got|feel|couldn't|could not|didn't|wanted|were)`,
    'i',
  ),
  new RegExp(
    `\\bwhat(?:'s| is| was| has been) the (?:\\w+est|worst|best|first|last|most \\w+) (?:[\\w-]+ ){1,3}(?:that )?(?:(?:anyone|anybody|someone|somebody|a stranger|people|they|that|has|have|had|ever|you(?:'ve| have)?) )+(?:said|sent|wrote|written|done|asked|did|got|happened|seen|received|ever|posted|told)[^.?!]*\\byou?\\b`,
    'i',
  ),
  new RegExp(
    `\\bwhat(?:'s| is| was) the (?:\\w+est|worst|best|first|last|most \\w+) (?:[\\w-]+ ){0,3}(?:you(?:'ve| have| ever)|(?:anyone|anybody|someone|somebody)[^.?!]{0,25} (?:to|at|about) you)\\b`,
    'i',
  ),
  new RegExp(
    `\\bwho (?:do|did|have|are|would|can) you\\b[^.?!]{0,30}\\b(?:know|live|talk|chat|trust|tell|met|meet|follow|message|online|at home|in danger|turn to|go to)\\b(?! (?:more|in the story|least|most))`,
    'i',
  ),
  new RegExp(
    `\\bif you(?:'ve|'re| have| are| were| had)? (?:ever |also |already )*(?:been (?:in|through|like|there|asked|sent|lied|tricked|threatened)|in \\w+'s (?:shoes|place|situation) (?:before|once)|felt|feel like|gone through|had (?:this|that|something|an? (?:message|experience|similar))|know (?:somebody|someone|anyone|how it)|lived|sent|met|lost|experienced)\\b(?![^.?!]*\\b(?:help|adult|talk to|tell|you can|you don't have to|you are not|not your fault|help card)\\b)`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:please |now |then |so |everyone,? |everybody,? |and |quietly |silently )*${moving}\\b[^.?!]{0,30}\\b(?:if|who|when|whoever|everything|anything|all that|all the|each|every|next to)\\b[^.?!]{0,25}\\b${lived}\\b(?! (?:an?|any|the|all|your|both|both of|just|already|each)?\\s?${inThisClass})`,
    'i',
  ),
  new RegExp(
    `\\b(?:anyone|anybody|everyone|everybody|all|those|whoever|if you|the ones|people)(?: of you| here)? (?:who|that)?(?:'s|'ve| has| have| had| was| were| is| are| knows?| uses?| ever| once| feels?| felt| met| sent| got| talks?)\\b[^.?!]{0,80}[,:;]? (?:please )?(?:raise|put|stand|step|move|go to|come|sit|clap|nod|line up|hands up|to the (?:left|right))\\b(?<!${inThisClass}[^.?!]{0,60})`,
    'i',
  ),
  new RegExp(
    `\\b(?:felt|feel|been|feeling) like (?:her|him|that|this|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+)) (?:before|too|once|yourself)|\\byou(?:'ve| have) (?:ever )?felt like\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:take|get|pull|bring) out your (?:phones?|mobiles?|devices?)\\b[^.?!]{0,60}\\b(?:see your|your (?:own|profile|messages|followers|stor)|who can|look (?:up|at) (?:your|who))|\\b(?:who can see|who follows|who sees|who knows|who likes) your\\b`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:and |so |now |has |have |had )?(?:anyone|anybody|someone|somebody|who)(?: here| in (?:this|the|our|your) (?:class|room|school|group)| of you)? (?:ever|(?:been|got|had|sent|met|lost|felt|received|seen|posted|shared|know|knows|paid)\\b[^.?!]{0,30}\\b(?:messages?|pictures?|photos?|selfies?|offers?|requests?|threats?|dms?|blackmailed|tricked|scammed|bullied|followed|asked|contacted|money|strangers?|online|like (?:this|that|(?-i:[A-ZÀ-Þ][a-zA-ZÀ-ÿ]+))|lonely|unsafe|followers?|accounts?))\\b(?! (?:the|in the|to) )(?<!(?:sent|asked|contacted|followed) [a-zA-ZÀ-ÿ]+ (?:the|an?) [a-zA-ZÀ-ÿ]+)[^.?!]{0,60}\\?`,
    'i',
  ),
  new RegExp(
    `\\b(?:has|have|had|is|was|were|did|does|are) (?:any|some)(?:one|body)(?: of you)? (?:here|in (?:this|the|our|your) (?:class|room|school|year)|at (?:this|our|your) school)\\b(?! (?:finished|got|found|chosen|marked|ready|missing|want|need|have (?:a|any|an)|see|still|heard|read|disagree|agree))[^.?!]*\\?`,
    'i',
  ),
  new RegExp(`\\bwhat about you\\b|\\band you\\?|\\bhow about you(?:r|\\b)`, 'i'),
  new RegExp(
    `\\b(?:remind|reminds|reminded) you of (?:any(?:thing|one|body)|some(?:thing|one|body)|a time|your|people)\\b(?! (?:in the (?:story|lesson|advert)|from (?:the|last) (?:lesson|step)))`,
    'i',
  ),
  new RegExp(
    `\\bwhose (?:parents?|mum|mom|dad|mother|father|brother|sister|friend|boyfriend|girlfriend|account|phone) (?!is it|was it|is this)\\b`,
    'i',
  ),
  new RegExp(
    `\\bon a scale\\b[^.?!]{0,40}\\bhow (?!sure|certain|confident|likely|clear|easy|hard|useful)\\w+ (?:are|do|were|is your|have) ?you`,
    'i',
  ),
  new RegExp(
    `\\bhow (?:lonely|safe|happy|sad|popular|scared|afraid|shy|depressed|stressed|old|rich|poor|open|private|honest|well) (?:are|were|is|do|did|have) (?:you|your)\\b`,
    'i',
  ),
];

/** Other ways of asking students about their own lives. Matched inside one sentence. */
const prompts: readonly RegExp[] = [
  /\b(?:have|had|did|do|are|were|would|has) (?:you|any of you|anyone|anybody|someone|somebody) (?:\w+ )?ever\b(?!-)(?! (?:heard (?:of (?!(?:some|any)(?:one|body))|the|this)|wondered (?:how|why|what|who)|read (?:the|a|an)\b|noticed (?:how|that)))/i,
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
  new RegExp(
    `\\bhow many of (?:you(?! (?:have |had |also |would )?(?:chose|choose|chosen|mark|marked|found|find|vote|voted|think|thought|pick|picked|agree|agreed|disagree|need|want|are (?:ready|done|finished|sure)|finish|finished|notice|noticed|see|saw|put|spotted|spot|said|say|answered|changed|guess|guessed|got (?:all|it|the)|missed))|your (?!${classThings}))`,
    'i',
  ),
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
    `\\b(?:last|first|worst|strangest|scariest|weirdest|nicest) (?!(?:[a-z]+ )?(?:lines?|signs?|flags?|clues?|sentences?|words?|phrases?|warnings?|adverts?|reasons?|steps?|questions?)\\b)(?:[\\w-]+ ){1,4}(?:that |who )?(?:you|wrote to you|messaged you|happened)\\b(?!(?:'d)? (?:${inClass}))`,
    'i',
  ),
  /\bwho (?:here|in (?:this|the|our|your) (?:class|room)|of you|among you)\b[^.?!]{0,30}\b(?:has|have|had|was|were|been|uses|posts|knows (?:any|some))\b/i,
  /\bwho (?:has|have|had) ever\b(?![^.?!]*\b(?:to|with|at|for|from) (?-i:[A-ZÀ-Þ]))/i,
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

/** “Imagine that Noor is your friend”: whoever is imagined has no life of their own to tell. */
const imagined =
  /^\W*(?:now )?(?:imagine|suppose|pretend|picture|say|let's say|think)(?: that)?,? (?:you(?:'re| are| were) )?(?:\p{L}+ ){0,3}?(?:(?:is|was|were) your|(?:\p{L}+'s|her|his) (?:best )?(?:friend|cousin|aunt|uncle|brother|sister|mum|dad|teacher))\b/iu;

/** “If you were her brother”: the same, behind a question. */
const inTheirPlace =
  /\bif you were (?:(?:\p{L}+'s|her|his|their) (?:best |older |younger |big |little )?(?:friend|brother|sister|cousin|aunt|uncle|mum|mom|dad|father|mother|parent|teacher|neighbour|classmate|trainer|coach|boss)|the (?:school|app|teacher|police|bank|company|judge|author|shop))\b/iu;

/** “…, not why didn’t you”: the words are named in order not to be said. */
const refusal =
  /\b(?:not|never|don't|do not|nobody|no one|without|instead of|rather than|won't)\b[^.?!,;:]{0,30}$/i;

/** A sentence that tells students to do something; the patterns that begin so are for no other. */
const told = new RegExp(telling, 'i');
const isTask = ({ source }: RegExp) => source.startsWith(told.source);
const tasks = lives.filter(isTask);
const asking = lives.filter((pattern) => !isTask(pattern));

/** No prompt does without one of these. */
const speaksToSomebody =
  /\b(?:you\w*|any(?:one|body)|some(?:one|body)|who|whose|which|your|their own|every(?:one|body)|my|me|us|i|ever|happen\w*|been there|interview|stories|strangers?|people|they)\b/i;

/** Phrases that ask students about their own experience. English; expects quotations blanked. */
export function findExperiencePrompts(text: string): readonly Phrase[] {
  return [...sentencesOf(text)].flatMap(({ words, start }) => {
    if (!speaksToSomebody.test(words) || imagined.test(words) || inTheirPlace.test(words))
      return [];
    const index = [
      questionAbout(words),
      ...[...prompts, ...asking, ...ownLife, ...(told.test(words) ? tasks : [])].map((prompt) =>
        words.search(prompt),
      ),
    ].find((found) => found >= 0 && !refusal.test(words.slice(0, found)));
    if (index === undefined) return [];
    return [asWritten(text)({ start: start + index, words: words.slice(index).trim() })];
  });
}

/** Where a sentence asks “did you …” about anything but this class; -1 if it does not. */
function questionAbout(sentence: string): number {
  for (const match of matchesOf(asked, sentence)) {
    const auxiliary = (match[1] ?? '').toLowerCase();
    if (
      /\bhow (?:sure|certain|confident|convinced|ready|clear) $/i.test(
        sentence.slice(0, match.index),
      )
    )
      continue;
    const talk = classTalk[sameAs[auxiliary] ?? (auxiliary as Auxiliary)];
    const rest = sentence.slice(match.index + match[0].length);
    if (
      !talk.test(rest) &&
      !talk.test(
        rest.replace(
          /^(?:(?:all|both|still|now|really|just|each|also|already|too|quite|mostly|usually) )+/i,
          '',
        ),
      )
    )
      return match.index;
  }
  return -1;
}
