const emotions =
  '(?:sad|lonely|down|low|afraid|scared|frightened|ashamed|embarrassed|guilty|angry|anxious|worried|uneasy|unsafe|uncomfortable|unhappy|hurt|left out|bullied|pressured|watched|alone|depressed|jealous|stressed|loved|special|helpless|humiliated|betrayed|excluded|rejected|trapped|upset|miserable|hopeless|desperate|bad about yourself|cry|regret)';
const life =
  '(?:li(?:fe|ves)|childhood|past|famil(?:y|ies)|homes?|phones?|chats?|experiences?|histor(?:y|ies)|stor(?:y|ies)|secrets?|feelings|relationships?|friendships?|accounts?|messages|friends|parents|worst moments?)';
const state =
  '(?:self-esteem|self-confidence|confidence|well-?being|mental health|mood|body image|loneliness|happiness|sleep|sex life|love life|social life|privacy|popularity|weight|looks|appearance|upbringing|religion|sexuality|trauma|fears)';
const befell =
  '(?:hurt|tricked|lied to|scared|frightened|betrayed|cheated|deceived|threatened|blackmailed|bullied|pressured|let down|ignored|humiliated|insulted|touched|followed|stalked|groomed|used|disappointed|abandoned|forced|abused|fooled|scammed|catfished|harassed|contacted|messaged|approached|asked (?:out|for)|offered|sent|promised)';
const people =
  '(?:some(?:one|body)|any(?:one|body)|a (?:stranger|person|man|woman|boy|girl|friend|relative|teacher|coach|grown-?up)|an adult|people|strangers|friends|adults|they|he|she)';
const when =
  '(?:days?|nights?|evenings?|weeks?|months?|years?|summers?|weekends?|times?|moments?|situations?|conversations?|chats?|arguments?|occasions?|events?|periods?|phase|incidents?|experiences?)';
const tell =
  '(?:tell|share|describe|write|talk|speak|discuss|explain|think|remember|recall|draw|list|name|note|jot|reflect|record|film|act out|say|confess|admit|report|reveal|put down|interview|ask)';

/** Kinds of turning to a student’s own life, each made of word lists. Matched in one sentence. */
export const ownLife: readonly RegExp[] = [
  // A day on which you felt left out.
  `\\b(?:an?|one|any|the|some|that|your|every|last|first|two|three) (?:[a-z]+ )?${when} (?:when|in which|on which|where|that|during which) (?:you|some(?:one|body)|any(?:one|body)|a (?:stranger|friend)|an adult)(?:'ve|'d)?\\b(?! (?:can|could|chose|marked|read|saw|see|notice|noticed|think|would|should|find|found|stop|stopped|need|want|might|will|learned|learnt|tap|tapped|hear|heard|vote|voted)\\b)[^.?!]*\\b(?:you|your|felt|met|sent|got)\\b`,
  `\\b(?:made|makes|make|has made|have made) you (?:feel |want to )?(?:so |very |really )?${emotions}\\b`,
  `\\b(?:how|what) it (?:felt|feels|was like|is like|did|meant)(?: like)?(?: for you)? (?:when|to (?:be|have|get|lose)|being)\\b`,
  `\\bhow you (?:once |yourself |personally )*(?:lost|met|dealt|coped|got over|got out|got into|survived|handled|reacted|fell|became|were|came to|managed|hid)\\b(?! (?:at|to) (?:your|the|this) (?:answer|order|list|decision))`,
  `\\b(?:felt|been|were|was|got|feel) ${befell} (?:by|online|at (?:home|school))\\b[^.?!]*\\byou\\b`,
  // Whom you love, whom you fear.
  `\\b(?:some(?:one|body)|any(?:one|body)|people|persons?|friends?|relatives?|adults?|those|man|woman) (?:that |who |whom )?you (?:love|care about|live with|like|fear|miss|trusted|used to|hate|hide|avoid|have a crush|dated?|fancy|are (?:close|afraid|scared|related|in love)|('re|feel) (?:close|afraid|scared)|don't trust|look up to)\\b(?=[^.?!]*\\?)`,
  `\\b(?:is|are|was|were) there (?:an?|any(?:one|body|thing)?|some(?:one|body|thing)?|people|adults?) ?(?:person|people|adult|relative|friend|teacher|man|woman|place|secret)?[^.?!]{0,40}\\b(?:you(?:'re| are|'ve| have| were)? (?:ever |really |still |most )*(?:afraid|scared|fear|ashamed|hide|hiding|regret|worried|avoid|lonely|hurt|never (?:tell|told|talk)|never|unsafe|not safe|can't tell)|in your (?:life|family|home|past)|at home|hurt(?:s|ing)? you|mak(?:es|ing) you)`,
  `\\byou(?:'ve| have) never (?:met|seen in|told|talked|spoken|shown|admitted|shared)\\b`,
  `\\b(?:hurts?|hit|hits|hurting|hitting|touch(?:es|ed|ing)?|threaten(?:s|ed|ing)?|frighten(?:s|ed|ing)?|scar(?:es|ed|ing)|blackmail(?:s|ed|ing)?|bull(?:ies|ied|ying)) you\\b[^.?!]*\\?`,
  `\\bwho (?:has |have |ever |once |else )*${befell} you\\b`,
  `\\b${tell}\\b[^.?!]{0,50}\\b(?:when|how|why|about|that|who) ${people} (?:ever |once |has |have |had )*${befell} you\\b`,
  `\\bwho (?:here |of you |in (?:this|the|our) (?:class|room) )?(?:has|have|had|was|were|is|'s) (?:ever |also |already |once |been )*(?:an? )?(?:victims?|targets?|survivors?|${befell})\\b(?! (?:the|by (?:Kai|him|her|the)|in the (?:story|text|chat)|(?:Noor|Jonah|Kai)))[^.?!]*\\?`,
  `(?<!\\b(?:lines?|words?|sentences?|signs?|clues?|phrases?|steps?|flags?|questions?|adverts?|part) )\\b(?:that|which|who)(?:'s| has| have)? (?:once |ever |really |most )*(?:scared|frightened|upset|worried|hurt|shocked|disturbed|embarrassed|bothered|pressured|flattered|creeped|angered|humiliated|tricked|threatened) you\\b`,
  `\\b(?:person|people|man|woman|adult|place|thing|someone|somebody|one|boy|girl|friend|relative)s? (?:that |who |whom )?you(?:'re| are| were) (?:most |really |secretly |still |so )*(?:afraid|scared|ashamed|jealous|in love|frightened|embarrassed|worried)\\b`,
  `\\b(?:which|what|whose) (?:of your )?(?:classmates?|school ?mates?|friends|relatives?|siblings?)\\b(?! (?:of (?:Noor|Kai|Jonah|hers|his)|does (?:Noor|Jonah|Kai|she|he)))`,
  // Classmates.
  `\\b(?:name|which|who|any|one|some|think of|know|a|another|the|point (?:at|to)|tell)\\b[^.?!]{0,25}\\b(?:classmates?|school ?mates?|(?:person|people|somebody|someone|student|pupil|girl|boy|kid|friend)s? (?:in|at|from) (?:this|our|your) (?:class|school|year|group|neighbourhood|street|family))\\b[^.?!]{0,20}\\b(?:who|whose|that|has|might|may|could|is|was|looks|seems|behaves)\\b`,
  `\\b(?:has|have|had|is|are|was|were|did|does|do) (?:any|some|one|many|a few|most) of (?:your|our|the) (?:classmates|friends|relatives|mates|siblings|family|cousins)\\b`,
  // What students are to tell of their own lives.
  `\\b(?:every(?:body|one)|each(?: of you| student| pupil| child| one)?|students?|pupils?|volunteers?|all|some(?:body|one)|one of you|let us|let's)\\b[^.?!]{0,40}\\b(?:tell[s]?|shares?|talks?|speaks?|writes?|reports?|describes?|reads? out|draws?|adds?|brings?|shows?|discuss(?:es)?|compares?)\\b[^.?!]{0,40}\\b(?:their|our|his or her|his|her|your|my) own ${life}\\b|\\bfrom (?:their|his or her) own ${life}\\b`,
  `\\b(?:our|from|about|of|in) own ${life}\\b(?<=\\bour own ${life})`,
  `\\b${tell}\\b[^.?!]{0,50}\\b(?:from|about|of|in|out of|on) (?:your|their) (?:own |real |personal |private |everyday |home )*${life}\\b(?! (?:line|cards?))`,
  `\\byour (?:own |real |personal |current |general )*(?:${state})\\b`,
  `\\byour (?:own )?(?:follower|friends?|contact|chat|block|message|search|browser|call|photo|watch)s?(?:'s)? (?:lists?|counts?|histor(?:y|ies)|numbers?|roll|logs?|settings)\\b`,
  `\\bwhat(?:'s| is| was| are) your (?:[a-z]+ )?(?:address|phone number|mobile number|number|age|birthday|surname|full name|real name|password|username|user name|handle|tag|worst|biggest (?:secret|fear|regret)|deepest|darkest|relationship)\\b`,
  `\\b(?:swap|exchange|unlock|hand over|hand round|pass (?:round|around|on)|trade|get out|take out) (?:your |the )?(?:own )?(?:phones?|mobiles?|passwords?|accounts?|profiles?)\\b`,
  `\\b(?:scroll|browse|look|go|flick|search) (?:back )?(?:through|in|at|over|up) your (?:own |last |old |recent |photo )*(?:chats?|messages?|photos?|pictures?|posts?|feeds?|accounts?|profiles?|gallery|phone|camera|inbox|contacts|timeline|stories|followers|[a-z]+ (?:posts|photos|messages|pictures|chats))\\b`,
  `\\b(?:be honest|hand on heart|admit it|confess|honestly now|tell the truth)\\b[^.?!]{0,20}[:,-][^.?!]*\\b(?:you|your)\\b`,
  `\\bif (?:it|this|that|something like (?:this|that)|any of (?:this|these)|one of these)(?:'s| has| have| ever)* (?:ever |once )*happen(?:ed|s) to you(?: too| before)?,? (?:please |just |then )?(?:raise|put|stand|step|move|sit|clap|nod|write|tell us|describe|share|show|mark|tick|hold|circle|type|press|explain|say how)\\b`,
  `\\bwhen (?:you|you're|you've) ?(?:feel|are|were|felt|get|got)? ${emotions}\\b[^.?!]*\\b(?:do|did|would|are|have) you\\b[^.?!]*\\?`,
  `\\b(?:recogni[sz]e|see|find|spot) yourself (?:in|here|among)\\b`,
  `\\b(?:have|has|had|were|was|are|is) your (?:own )?(?:feelings|trust|photos?|pictures?|kindness|password|account|data|body|secrets?|words|loneliness)\\b`,
  `\\b(?:in|from) (?:your|our) (?:own )?(?:circle|surroundings|neighbourhood|family|home|clique|peer group|circle of friends)\\b[^.?!]*\\?`,
  `\\b(?:thing|things|something|anything|secrets?|lies?|pictures?|photos?|messages?|posts?) (?:that |which )?you(?:'ve| have|'d)? (?:ever |never |once |personally )*(?:been|done|posted|put|shared|sent|told|hidden|hid|kept|regretted?|experienced|lied|said online|wish|never)\\b(?![^.?!]*\\b(?:today|this lesson|in the (?:story|text|chat)|on (?:the|your) (?:card|sheet|paper|wall))\\b)`,
].map((source) => new RegExp(source, 'i'));
