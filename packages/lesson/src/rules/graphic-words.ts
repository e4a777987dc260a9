import { asWritten, matchesOf, sentencesOf, type Phrase } from './phrase.ts';

const her = '(?:her|his|their|my|your|its)';
const them =
  '(?:her|him|them|me|us|you|(?:a|the|that|one|another|this) (?:girl|boy|child|woman|man|kid|teen|teenager|student|victim|person|prisoner)s?)';
const self = '(?:herself|himself|themselves|themself|myself|yourself|yourselves)';
const pictures =
  '(?:pic|pics|picture|pictures|photo|photos|image|images|video|videos|clip|clips|film|films|selfie|selfies|content|material|message|messages|poses?|shots?|footage|drawings?)';
const clothes =
  '(?:clothes|clothing|shirt|t-shirt|top|bra|pants|trousers|jeans|skirt|dress|underwear|knickers|bikini|swimsuit|jumper|hoodie|everything off)';
const bodyParts =
  '(?:neck|throat|head|face|chest|back|stomach|belly|ribs|mouth|temple|skin|heart|leg|legs|arm|arms|thighs?|shoulder)';

/** Words that draw a harm wherever they stand. */
const always: readonly string[] = [
  `nud(?:es?|ity)`,
  `naked(?! (?:eyes?|truth|flames?|ambition|facts?|greed|lie|links?|urls?|address|bulbs?|text|trees?|branch(?:es)?|walls?|wires?|rock|hills?|light|number))`,
  `(?:sex)(?! (?:ed(?:ucation)?|and relationships?|discrimination|difference|ratio|chromosomes?|(?:or|and) gender|at birth|lessons?|on (?:the|a) form)\\b)(?<!\\b(?:either|both|opposite|same|fairer|other|each|any|by|birth|what|which|one|of the) sex)`,
  `sexual(?:ly)?(?! (?:orientation|identity|health|exploitation|harassment|development|offences? act))`,
  `sexy (?:${pictures}|outfits?)|sexts?`,
  `porn\\w*`,
  `prostitut\\w*`,
  `rap(?:e[ds]?|ing|ists?)`,
  `suicid\\w*`,
  `self-?harm\\w*`,
  `kidnap\\w*|abducted|hostages?`,
  `slave\\w*|enslaved`,
  `molest\\w*|masturbat\\w*|grop(?:e[ds]?|ing)|fondl\\w+|incest|orgasms?|genitals?|penis|vagina|boobs?|nipples?|topless|lingerie|erotic\\w*|fetish\\w*|bondage|virginity`,
  `breasts?(?! (?:stroke|cancer|feeding|milk))`,
  `${her} (?:bare |private )*(?:underwear|knickers|panties|bra|buttocks|private parts|bottom|crotch)`,
  `strangl\\w+|behead\\w*|tortur\\w+|mutilat\\w*|corpses?|bloodstain\\w*|murder(?:s|ed|ing|er|ers)?(?! myster)`,
  `overdos\\w*`,
  `hang(?:ed|s|ing)? ${self}|hung ${self}|noose|found (?:(?:her|him|them|(?-i:[A-ZÀ-Þ]\\w+)) )?hang(?:ing|ed)|was hanging from`,
  `gang.?raped?|date rape`,
  `gagged|handcuffed|blindfolded and \\w+|chloroform\\w*`,
  `stabb(?:ed|ing|ings)(?! (?:at|in the dark|(?:an?|her|his|the) (?:finger|thumb|button|key|screen|pen|fork)))|stab ${them}`,
  `whipp(?:ed|ing)(?! (?:cream|up|through|round|around|egg|out))`,
  `razor ?blades?`,
  `(?:drown|suffocat|smother|electrocut|lynch|decapitat|dismember|disembowel|impal|castrat|flogg|maim)(?:ed|ing|s|es)(?! in (?:work|homework|e-?mails?|messages|paper|debt|sugar|sauce|noise))(?! (?:out|by the noise|with love|the (?:salad|pasta)))`,
  `bare (?:bottom|breasts?|chests?|bod(?:y|ies)|backside|buttocks|skin|thighs?|legs and)`,
  `(?:no|without|hardly any|few) clothes on|in the nude|in bed (?:together|with (?:him|her|them|a man|each other))`,
  `(?:petrol|acid|gasoline|boiling (?:water|oil)|bleach) (?:over|on|onto|in) (?:${them}|${her} \\w+)|set (?:${them}|himself|herself) (?:on fire|alight)|dr(?:ank|inks?|ink) (?:bleach|poison|acid|petrol)`,
  `ejaculat\\w*|sperm|semen|erections?|cumshots?|threesomes?`,
];

/** What is drawn by several words together. */
const together: readonly string[] = [
  `explicit(?:ly)? (?:\\w+ )?(?:${pictures}|sexual|acts?|details?)`,
  // Undressing and touching.
  `(?:grab|squeez|pinch|strok|caress|fondl|lick|kiss|feel|felt|press|slapp|cupp|rubb|touch|suck)(?:e[ds]?|ed|es|s|ing)? (?:${them} )?(?:on |at |up )?(?:${her}|the girl's|the boy's|(?-i:[A-Z][a-z]+)'s) (?:bare |naked |inner |whole |own )*(?:breasts?|bottom|bum|thighs?|crotch|groin|chest|buttocks|backside|body|legs|arse|ass|behind|nipples?|lap)`,
  `(?:rub|press|ground|grind|push|thrust)(?:b?ed|s|es|b?ing)? (?:himself|herself|his body|her body) (?:against|on|up against|into|onto) (?:${them}|${her})`,
  `(?:${pictures}|film(?:ed|ing)?|watch(?:ed|ing)?|selfie) (?:\\w+ ){0,2}?(?:of |while )?(?:${self}|${them}|s?he (?:was|is)) (?:\\w+ )?(?:in|from|under) the (?:shower|bath|bathtub)`,
  `lie on (?:her|his) back|spread ${her} legs|on (?:top of|her knees in front of) (?:her|him) (?:in|on) (?:the )?bed|(?:climb|crawl)(?:ed|s) (?:in|into) (?:bed with|${her} bed)`,
  `(?:take|takes|took|taking|taken|pull|pulls|pulled|pulling|rip|ripped|tear|tore|get|got) (?:off |down |up )?(?:all )?${her} ${clothes}(?: off)?(?=\\b)(?! (?:from the|out of the|to the|home))`,
  `undress(?:ed|es|ing)?(?! the\\b)`,
  `strip(?:ped|s|ping)?(?: down)? (?:for|naked|off|to ${her}|${them}\\b|on camera|in front)|strip ?teases?|strip (?:club|show)s?`,
  `without (?:any |${her} )${clothes}|without any clothes|with nothing on|wearing nothing|in ${her} (?:underwear|bra|pants|knickers)|half.?naked`,
  `(?:under|underneath|beneath|inside|up|down) ${her} (?:${clothes})`,
  `touch(?:ed|es|ing)? (?:${them}|${her} \\w+|${self})(?: \\w+){0,2} (?:there|under|underneath|between|inappropriately|all over|everywhere|sexually|intimately|on (?:${her}|the) (?:leg|thigh|breast|chest|body|bottom|hips?)|where)|touch(?:ed|es|ing)? ${her} (?:body|legs?|thighs?|chest|bottom|private \\w+)|touch(?:ed|es|ing)? ${self}\\b(?! up)`,
  `(?:${pictures}) of (?:${her}|a girl's|a boy's|someone's|the (?:girl|boy)'s) (?:naked |bare |whole |nude )*body`,
  `(?:kiss|lick)(?:ed|es|ing)? ${her} (?:neck|body|chest|thighs?)|forced (?:${them} )?to kiss`,
  `(?:private parts|body parts)`,
  `(?:ran|run|runs|slid|slides?|put|puts|moved|slipped|let|laid|placed) (?:his|her|their) (?:hands?|fingers?|tongue|lips) (?:\\w+ )?(?:over|up|down|under|along|between|inside|into|on) (?:${her}|the (?:girl|boy|woman|man)'s) (?:bare |inner |whole )*(?:body|skin|legs?|thighs?|back|shirt|skirt|dress|neck|chest|stomach|breasts?|knee|bottom|waist|trousers|top|underwear)`,
  `(?:forced|pushed|stuck|thrust|shoved|rammed|put) (?:his|her|their) (?:tongue|fingers?|hand|knee) (?:into|in|down|between|inside) (?:her|his|my|their) (?:mouth|throat|legs|pants|trousers|underwear|top|shirt|bra|thighs)`,
  `(?:took|takes|taken|had|have|used) ${them} by force|by brute force|ha(?:d|s|ve) (?:his|their) way with`,
  // Sex for money.
  `(?:took|take|taking) turns (?:with|on) ${them}`,
  `(?:watch|watched|film|filmed|films|photograph|photographed|recorded|records|recording|spied on) (?:${them}|(?-i:[A-Z]\\w+)) (?:\\w+ )?(?:in the (?:shower|bath|bathroom|toilet|changing room)|undress\\w*|changing|getting (?:un)?dressed|sleeping)`,
  `(?:cut|cutting|chop|chopped|saw|sawed|bit) off (?:her|his|their|my|your|a) (?:\\w+ )?(?:fingers?|hands?|ears?|hair in|legs?|toes?|arms?)|shaved (?:her|his) head`,
  `(?:on|at|from) the (?:bridge|roof|ledge|edge|tracks)[^.?!]{0,30} (?:wanted|wants|going|about|ready|thinking) (?:to|of) (?:jump|end|die)\\w*`,
  `pass(?:ed|es) out from|unconscious|broke ${her} (?:fingers?|arms?|legs?) one|swollen and|half dead|raw flesh`,
  `(?:sleep|sleeps|slept|sleeping) with (?:him|her|them|a man|men|(?:\\w+ ){0,2}(?:men|man|women|strangers?|clients?|customers?|guests?|people|boss|coach|teacher|boys?|girls?))`,
  `(?:sold|sell|sells|selling|rented|traded|pimped) (?:${self}|${them}|${her} body)(?: out)?(?: (?:for|to) (?:sex|men|a man|strangers|clients|other|different))?(?<=sex|men|man|strangers|clients|other|different|body|${self})`,
  `(?:clients?|customers|men|strangers) (?:a|every|each|per) (?:night|day|hour)`,
  `made (?:${them} )?(?:into )?(?:a )?(?:call girl|escort)|brothels?|pimps?`,
  // Violence.
  `(?:lost|lose|losing) (?:an eye|a tooth|(?:two|three|four|several|some|her|his) teeth|an? (?:finger|ear|hand|leg|arm)|consciousness)`,
  `(?:was|were|been|got|is|are) (?:\\w+ )?(?:hit|struck|beaten|punched|kicked|slapped|cut) so (?:hard|often|badly|long|much)`,
  `swallow(?:ed|s|ing)? (?:\\w+ ){0,3}(?:pills|tablets|painkillers)`,
  `(?:she|he|they|boy|girl|man|woman|child|children|victims?|teen|(?-i:[A-ZÀ-Þ]\\w+)) (?:was|were|got|had been) (?:thrown|pushed|kicked|shoved|hurled|flung) (?:\\w+ )?(?:down|off|out of|from|against|through|into|under) (?:the|a|his) (?:\\w+ )?(?:stairs|wall|window|balcony|river|car|van|bridge|floor|road|train|roof|ground|boot)`,
  `(?:hold|holds|held|holding|wrestl(?:ed|es)|forced|pressed|nailed) ${them} down(?! (?:the|to (?:a|the) (?:price|date)))`,
  `dragg?(?:ed|s|ing)? (?:${them}|(?-i:[A-ZÀ-Þ]\\w+)) (?:by (?:the|${her}) (?:hair|feet|arms?|legs?|neck|ear|throat)|into (?:a|the|his) (?:car|van|bushes|woods|alley|house|flat|room)|across|along the (?:ground|floor|street))`,
  `(?:broke|broken|breaks?|breaking|crack(?:ed|s|ing)|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|fractur(?:ed|es|ing)|knock(?:ed|s|ing) out) (?:(?:one|two|three|four|five|several|some|most|all|both|half|every one) of )?(?:${her}|(?-i:[A-ZÀ-Þ]\\w+)'s|the (?:girl|boy|man|woman|child|victim)'s) (?:\\w+ )?(?:ribs?|jaw|nose|teeth|tooth|fingers|skull|wrists?|collarbone|bones?|neck|cheekbone|kneecaps?|spine)`,
  `(?:he|they|man|men|father|uncle|husband|boyfriend|guards?|boss|stepfather|pimp|mother) (?:broke|cracked|twisted|smashed|crushed|burned|burnt|fractured) (?:her|their|the girl's) (?:\\w+ )?(?:arms?|legs?|hands?|feet|knees?|ankles?|fingers?)`,
  `${her} (?:\\w+ )?(?:skull|face|head|ribs?|jaw|nose|arms?|legs?|wrists?|hands?|body|teeth|throat|back|skin|lips?) (?:was|were|is|are|had been|got) (?:\\w+ )?(?:smashed|broken|crushed|slashed|swollen|bleeding|cut (?:open|off|to)|shattered|battered|bruised|burnt|burned|torn|ripped|mangled|black and blue|covered)`,
  `(?:whip|beat|hit|lash|flog|can|strik|struck|thrash|batter|hitt|beaten|attack)(?:p?ed|s|es|ing|p?ing)? (?:\\w+ ){1,2}with (?:an?|his|her|the|their) (?:\\w+ )?(?:belt|stick|cable|bat|bar|hose|whip|cane|rod|hammer|chain|bottle|fists?|pipe|iron|brick|stone|rope|crowbar|club)`,
  `(?:kick|punch|hit|beat|stamp|trampl|slapp?|club|batter)(?:b?ed|ing|s|es)? (?:on )?(?:${them}|(?-i:[A-ZÀ-Þ]\\w+)) (?:until|till|unconscious|senseless|to (?:a pulp|death|the ground)|half|nearly|so (?:hard|badly))`,
  `carv(?:ed|es|ing) (?:(?:\\w+ ){1,3})?(?:in|into|on|across) ${her} (?:\\w+ )?(?:skin|arms?|legs?|back|chest|thighs?|body|face|forehead|flesh)`,
  `(?:kept|locked|held|shut) (?:\\w+ )?(?:in (?:a )?cages?|like (?:animals|dogs|an animal|a dog)|in chains)`,
  `(?:saw|watched|made (?:her|him) watch) (?:\\w+ )(?:shoot|kill|stab|beat|strangle|rape|murder|hang) |shoot (?:her|his|their) (?:brother|sister|mother|father|friend|parents?)|shot (?:her|his|their) (?:brother|sister|mother|father|friend|parents)`,
  `(?:shot|hit|punched|stabbed|kicked|struck) (?:${them}|(?-i:[A-ZÀ-Þ]\\w+)) in the (?:head|face|chest|back|stomach|neck|leg|ribs|mouth|heart|belly|groin)`,
  `threat(?:en(?:ed|s|ing)?)? (?:to|that he would|he'd) (?:cut|burn|break|smash|slash|kill|hurt) (?:${her}|${them}|(?-i:[A-ZÀ-Þ]\\w+)'s) (?:\\w+ )?(?:face|arms?|legs?|fingers?|throat|family|mother|sister|brother|neck|bones)`,
  `(?:slam|smash|bang|push|shov|throw|threw|drag|pin|grab|yank|twist|crush|stamp|press|held|hold)[a-z]* (?:${her}|${them}|(?-i:[A-Z][a-z]+)'s) (?:\\w+ )?(?:head|face|neck|hair|throat|wrists?|arms?|body|hands?) (?:against|into|down|under|on the|to the|behind|back|until)|pinned ${them}|(?:slam|threw|throw|push|shov)[a-z]* ${them} (?:against|into|down|onto)`,
  `inject(?:ed|s|ing) (?:${them}|(?-i:[A-Z][a-z]+)|heroin|drugs)|forc(?:ed|es|ing) (?:${them}|(?-i:[A-Z][a-z]+)) to (?:drink|swallow|take (?:drugs|pills|off)|kneel|strip|undress|lie|sleep|have|touch|perform|beg|crawl)|forc(?:ed|es|ing) (?:himself|herself|themselves) on(?:to)?`,
  `dicks?\\b(?! whittington)|dick.?pics?|pussy|tits|wank\\w*|blow.?jobs?|hard.?on`,
  `(?:burn|scratch|cut|whip|bite|needle|cigarette|rope|choke) (?:marks?|wounds?|scars?)|scars (?:on|all|across|from)|welts`,
  `(?:starv|whipp|brand|chain|cag|drown|chok|gagg)(?:ed|es|ing) (?:${them}|the (?:girls|boys|women|children|victims))`,
  `jump(?:ed|s|ing)? (?:off|from|out of) (?:the|a|her|his) (?:\\w+ )?(?:floor|roof|bridge|balcony|building|cliff|ledge|tower)`,
  `(?:was|were|been|got|get|gets|being|is|are) (?:\\w+ )?(?:badly |brutally |often )?beaten(?! (?:in |at |to |by (?:the (?:other|better|home|away)|a (?:better|point|goal)|an? \\w+ team|one|two|three|\\d)|again by|track|path|egg))`,
  `(?:beat|beats|beating) (?:${them}|(?-i:A-ZÀ-Þ\\w+))(?: up| until| with| so| black| to death| badly| bloody| every| again| whenever)`,
  `beating ${them}|beat (?:her|him)(?=[.,!?]|$)|beat(?:en|ing)? up`,
  `(?:kept |keeps |started |starts |began )?(?:hit|hits|hitting|kick|kicks|kicked|kicking|punch|punches|punched|punching|slap|slaps|slapped|slapping|chok(?:e|es|ed|ing)|burn|burns|burned|burnt|burning|shov(?:ed|es)|bit|smash(?:ed|es)) (?:${them}|(?-i:[A-ZÀ-Þ]\\w+))(?! (?:out|off|up|a|the|about|like|with (?:the ball|a pillow|questions|a snowball)|from the (?:chat|group|team|server|game)|on the shoulder|that|again on|online|for the)\\b)(?= (?:in|on|until|with|so|across|against|repeatedly|again|hard|every|whenever|when|and|because|to|over|down|where|unconscious)\\b|[.,!?]|$)`,
  `(?:hit|hits|kick|kicked|kicks|punch|punched|slap|slapped) ${her} (?:${bodyParts})`,
  `(?:was|were|been|got|being) (?!(?:an?|the) )(?:\\w+ )?(?:slapped|punched|kicked(?! (?:out|off|from))|whipped|burn(?:ed|t)(?! (?:out|down))|drugged|starved|caged|chained|tied(?: up)?(?! (?:with|at|for|in))|shot|stabbed|killed|choked|drowned|dragged(?! (?:in(?:to)?|out|on|along|away|down) (?:an?|the|this|that|her|his|for) (?!car|van|house|room|woods|bushes))|branded)(?! (?:cream|at the|on (?:film|video|location)))`,
  `drugged (?:${them}|(?-i:[A-ZÀ-Þ]\\w+)|${her} drink)|spiked ${her} drink`,
  `chained (?:to|up)|chains? (?:round|around) ${her}`,
  `(?:tied|ties|tie|tying) (?:${them}|(?-i:[A-ZÀ-Þ]\\w+))(?: up)?(?: to\\b|[.,!?]|$| and| with| in)|tied (?:to (?:a|the|her|his) (?:bed|chair|radiator|pole|tree|pipe)|up and)|(?:tied|bound) (?:${her} )?(?:hands|wrists|feet|ankles)`,
  `lock(?:ed|s|ing)? (?:(?:${them}|(?-i:[A-ZÀ-Þ]\\w+)|up|away) )*(?:in|inside|into) (?:an? |the |${her} )?(?:\\w+ )?(?:room|van|basement|cellar|boot|trunk|house|cage|flat|cupboard|shed|garage|container|car|apartment|hotel)`,
  `(?:knife|knives|gun|blade|pistol|razor|machete|weapon|scissors) (?:\\w+ ){0,2}?(?:to|against|at|on|into|in|through) ${her} ${bodyParts}|at (?:gun|knife)point|point(?:ed|s|ing) (?:a|the|his|her) (?:gun|knife|pistol|weapon)|(?:put|held|pressed|holds) (?:a|the) (?:gun|knife|blade|razor) `,
  `(?:slit|slits|slitting|slash|slashed|cut|cuts|slice|sliced) (?:open )?(?:${her}|${them}'?s?|the \\w+'s) (?:own )?(?:throat|wrists?|veins?|arms?|thighs?|legs?|skin|face)(?! (?:on|off|out of the (?:photo|picture)))`,
  `(?:scratch(?:ed|es|ing)?|cut(?:s|ting)?|burn(?:ed|t|s|ing)?|carv(?:ed|es|ing)) (?:into )?${her} (?:own )?(?:arms?|legs?|thighs?|wrists?|skin)(?= (?:with|until|open|at night|every|when|so|again|because|in|to|after)|[.,!?]|$)`,
  `(?:harm|harms|harmed|harming|starv(?:e|es|ed|ing)|kill|kills|killed|killing|cut|cuts|cutting|drown|drowned|drowning|poison|poisoned|shot|shoot) ${self}(?! (?:an?|some|off|free|slack|laughing|out|short|time|the|with (?:laughter|laughing)))|hurt(?:s|ing)? ${self} on purpose|(?:wants?|wanted|tried|tries|going|thinks?|thought|think(?:ing)?) (?:to|of|about) (?:hurt(?:ing)?|harm(?:ing)?|kill(?:ing)?) ${self}`,
  `(?:end|ends|ended|ending|take|takes|took|taking) (?:${her}|${her} own|it all) (?:own )?li(?:fe|ves)|(?:end|ended|ending) it all`,
  `(?:wants?|wanted|wishes|wished|wish) (?:to (?:die|be dead)|(?:s?he|they|i) (?:was|were) dead)|(?:better off|rather be) dead|jump(?:ed|s|ing)? (?:off|from) (?:a|the) (?:bridge|roof|building|cliff)|(?:in front of|under) (?:a|the) train`,
  `(?<!\\b(?:deadlines?|homework|heat|suspense|shoes|feet|jokes?|wait|waiting|boredom|exams?|stress|noise|back|head|curiosity|songs?|traffic|it|this|that) (?:is |are |was |were |'s )?)(?:kill|kills|killed|killing|shoot|shoots|shot|murder|drown|drowned) (?!(?:me|us)\\b)(?:${them}|(?-i:[A-ZÀ-Þ][a-zß-ÿ]+))(?! (?:to|time|a (?:look|glance|message|text)|an? (?:quick|email)))|kill you\\b|(?:was|were|been|be|get|got) (?:found dead|killed|shot dead)`,
  `(?:found|find|dumped|hid|hides|buried|left) (?:${her}|the|a|(?-i:[A-ZÀ-Þ]\\w+)'s) (?:dead |lifeless |naked )*bod(?:y|ies)|dead bod(?:y|ies)|bod(?:y|ies) (?:was|were|is|lay|lying) (?:found|in|on|dumped)|lifeless bod(?:y|ies)|found (?:${them} |(?-i:[A-ZÀ-Þ]\\w+) )?dead`,
  `bled\\b(?! into)|bleed(?:s|ing)?(?! (?:edge|heart|the|into))|(?<!\\b(?:cold|give|gives|gave|donate|donates|donated|giving|in (?:her|his|the|their)|bad|new|fresh|own flesh and|flesh and|made (?:her|his|my)) )blood(?! (?:don(?:or|ation)s?|type|pressure|tests?|banks?|samples?|groups?|oranges?|relatives?|cells?|sugar|sports?|moon|brothers?|sisters?|ties|donors?|is thicker|drive|red|supply|count))|(?:pool|pools|trail|drops?) of blood|covered in (?:blood|bruises)|drew blood|bloody (?:nose|face|lip|hands?|knife|sheets?|clothes)`,
  `bruis(?:es|ed) (?:on|all over|and|her|his|face|ribs|arms?)|black and blue|(?:ribs|jaw|nose|teeth|fingers) (?:was|were) broken|broke ${her} (?:jaw|ribs?|nose|teeth|fingers)|(?:broken|cracked) (?:jaw|ribs|teeth)`,
  `cigarette burns?|burn(?:ed|t|s|ing)? (?:${them}|(?-i:[A-ZÀ-Þ]\\w+)|${her} \\w+) with|threw acid|acid attack`,
  `(?:swallow(?:ed|s|ing)?|took|takes|take|with) (?:a (?:whole )?(?:bottle|box|packet|handful) of |all (?:the|her|his|of the) |too many |the |${her} )?(?:sleeping )?(?:pills|tablets)(?! (?:for (?:the|a|her|his)|against|the doctor|and (?:phones|laptops)|in class|computers?))(?<!with (?:the |${'(?:her|his|their) '})?tablets)`,
  `(?:threaten(?:ed|s|ing)?|going|wants?|wanted|promised|said he would|said he'd|would) to (?:kill|rape|stab|shoot|strangle|burn|drown|beat|slit|cut) (?:${them}|${her}|(?-i:[A-ZÀ-Þ]\\w+))(?! (?:down|short|off|to|at|some))`,
  `(?:jerk|jerks|jerked|jerking|wank\\w*|get|got) off (?:to|on) ${her}|in front of (?:a|the|his|her) (?:webcam|camera) (?:naked|undress\\w*|without)`,
];

const patternOf = (source: string) =>
  new RegExp(`(?<![a-zA-ZÀ-ÿ-])(?:${source})(?![a-zA-ZÀ-ÿ])`, 'gi');

/** As one expression they take five times as long to compile. */
const patterns = [always.join('|'), ...together].map(patternOf);

/** Words that draw a harm instead of naming it. English. */
export function findGraphicWords(text: string): readonly Phrase[] {
  return [...sentencesOf(text)].flatMap(({ words: sentence, start }) => {
    const found = patterns
      .flatMap((pattern) => [...matchesOf(pattern, sentence)])
      .map(({ 0: words, index }) => ({ start: start + index, words }))
      .sort((a, b) => a.start - b.start || b.words.length - a.words.length);
    return found.filter(isFirst).map(asWritten(text));
  });
}

/** Whether no phrase before it reaches into it. */
const isFirst = ({ start }: Phrase, at: number, all: readonly Phrase[]) =>
  all.slice(0, at).every((before) => before.start + before.words.length <= start);
