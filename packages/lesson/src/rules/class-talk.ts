/**
 * What a lesson may ask its students about: what they see, think and do in this class. A question
 * to “you” with any other verb is taken to be about their lives.
 */
const either = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})`, 'i');

const things =
  '(?:the|this|that|these|those|both|all|every|any|each|it|them|which|what|how|why|one|two|three)\\b';

/** By auxiliary: what may follow “did you”, “have you” and so on. */
export const classTalk = {
  did: either(
    '(?:all |both |each |also |really )*(?:know\\b|notice|spot|mark|choose|pick|decide|guess|tap|vote)',
    '(?:all |both )*(?:agree|disagree)|expect|understand|give(?! (?:your|him|her|them|out|money))',
    'change (?:your|it)|count|underline|circle|miss|sort|rank|learn|discuss|compare|estimate|flag',
    'weigh|finish|write|say in|mean\\b|come to|arrive|reach|start with|work (?:it )?out|think',
    'answer(?! (?:the (?:stranger|message|person|man|woman|adult)|him|her|them))',
    `(?:find|see|read|get|hear|use|need|look at) (?:${things}|most|first)`,
    '(?:find|see|spot|read|notice|hear) (?:in|on) the\\b|find\\W*$|get (?:most|more|there)',
  ),
  have: either(
    '(?:all |now |already |just |not |both |everyone )*(?:finished|marked|chosen|picked|decided|voted)',
    '(?:all |both |each |now |already |just |everyone )*(?:opened|moved|swapped|passed|closed|turned|joined|placed|ticked|handed|folded|underlined|circled|ranked|matched|copied) (?:the|your|all|both|it|every|each|one|a|round|over|to)\\b|heard (?:enough|both|all|the)|' +
      '(?:all |now |already |just )*(?:answered|written|read|noticed|spotted|discussed|agreed|understood)',
    '(?:all |now |already |just )*(?:learned|learnt|guessed|sorted|tapped|found|missed|counted|compared)',
    'ever (?:heard (?:of (?!some|any)|the\\b)|wondered (?:how|why|what|who))|changed your|(?:all |both )?(?:seen|heard|checked|looked at|used) (?:the|both|all|every|each)\\b|weighed|thought',
    '(?:got )?(?:an? |any |enough |the )?(?:questions?|answers?|reasons?|ideas?|time|minutes?|pens?)\\b',
    'got (?:everything|it|the|all)|everything\\b|a look\\b',
    '(?:all |each |both )?had (?:an?|your|enough|the|time) ?(?:turn|look|chance|go\\b|time|say|think|minute|break|card|copy)\\b',
  ),
  do: either(
    'think(?! (?:you|your|someone|somebody|anyone))|know\\b(?! (?:any|some)(?:one|body))|agree|disagree',
    'believe(?! (?:you|your|someone))|see\\b|notice|want\\b|need\\b|understand|mean\\b|find\\b|expect|spot|read|hear|start|stop',
    'check (?:the|it|that|first|a company|an offer)|decide|choose|pick|mark|recommend|suggest|prefer',
    'recogni[sz]e|call (?:it|this|that|an?|the|some(?:one|body)|people)\\b|consider|count|conclude|look (?:for|at|first)|work (?:it )?out',
    'remember (?:the|which|what|from)|say (?:to|about|that|now)|estimate|guess|answer|reach|vote|flag',
    'feel (?:you|sure|ready|certain|confident|about|the|that)|(?:use|trust|follow|get|take|tell apart) (?:the|this|that|it|to|most|first|next)\\b',
    'ask (?:first|the|amara|noor|rosa|a real)|do (?:first|next|now)|come to|like (?:better|best|more)',
    '(?:have|get) (?:an? |any |another |enough |all |both |the |more )*(?:questions?|ideas?|pens?|paper|minutes?|time|answers?|reasons?|guess|suggestions?|everything|words?|evidence|list|card|sheet)\\b|have (?:an? |the )?(?:different|other|another|better|same|new|second) (?:orders?|results?|views?|opinions?|lists?|plans?|endings?|titles?|choices?|votes?|words?)\\b',
  ),
  are: either(
    '(?:all |still |now |both |not |quite |more )*(?:ready|sure|unsure|right|wrong|allowed|done|finished|convinced|certain|stuck|clear)',
    'able to|happy with|looking at|surprised|missing|going to|thinking|sitting (?:where|so|comfortably|with|at|next)|comfortable|for or against|in agreement|there\\b|close\\b|comparing|marking',
  ),
  were: either(
    'right|wrong|correct|surprised|close|sure|unsure|able to|in agreement|convinced|too|quick|certain|undecided|torn',
  ),
} as const;

export type Auxiliary = keyof typeof classTalk;

/** “Your …” that belong to the class and not to a student’s life. */
export const classThings =
  'tables?|group|class|pair|team|row|answers?|guess(?:es)?|device|screen|results?|choices?|marks?|' +
  'list|reasons?|estimates?|sheet|paper|bookmark|school|verdicts?|votes?|repl(?:y|ies)|plan|' +
  'ideas?|words?|sentences?|cards?|opinions?|views?|order|points?|mind|turn|thinking|prediction|conclusion|impression|advice|signs?|flags?|findings?|explanation|(?:first|second|new|old|last) (?:ideas?|guess|answers?|thoughts?|choice|vote|impression|reaction)|' +
  'questions?|teacher|partner (?:agree|think|have|mark|choose|see|find|notice|pick|vote|say|get|come|spot|want|disagree)|neighbou?r (?:agree|think|have|mark)';
