import { asWritten, matchesOf, plainText, type Phrase } from './phrase.ts';

const endings =
  'com|org|net|edu|gov|int|info|biz|io|app|dev|me|co|tv|eu|uk|us|ca|au|nz|ie|in|za|de|fr|es|it|nl|pl|pt|br|mx|ly|gg|ee|shop|site|online|link|xyz|chat|live|club|page|help|support|ch|at|be|se|dk|fi|cz|ru|gl|fm|cc|ws|ai|to|world|today|email|social';
const spelledEndings = 'com|org|net|edu|gov|info|io|me|co|uk|us|ca|au|eu|de|fr|ie|nz|app|chat';
const at = '(?:\\s*[([{<]\\s*(?:at|ät|@)\\s*[)\\]}>]\\s*|\\s+at\\s+|\\s*@\\s*)';
const dot = '(?:\\s*[([{<]\\s*(?:dot|\\.|punkt|point)\\s*[)\\]}>]\\s*|\\s+dot\\s+|\\.)';
const spelledDot = '(?:\\s*[([{<]\\s*(?:dot|\\.|punkt|point)\\s*[)\\]}>]\\s*|\\s+dot\\s+)';

/** Addresses on the net, however they are spelled. */
const addresses: readonly RegExp[] = [
  // Somebody’s name on a service, told as one tells a number.
  /\b(?:is|are|:|=|name|handle|user) @[\w.]{3,40}(?![\w.])(?=\s*(?:[.,!?]|$|if|and|on|for|or)\s*)/gi,
  /\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s<>"”]{1,200}/gi,
  /\bwww\.[^\s<>"”]{1,200}/gi,
  /\bmailto:\S{3,100}/gi,
  new RegExp(`\\b[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}`, 'g'),
  new RegExp(
    `\\b[\\w.+-]{2,64}${at}[\\w-]{2,63}${spelledDot}(?:\\w{2,20}${dot})?(?:${spelledEndings})\\b`,
    'gi',
  ),
  new RegExp(
    `\\b[\\w.+-]{2,64}\\s*[([{]\\s*(?:at|ät|@)\\s*[)\\]}]\\s*[\\w-]{2,63}${dot}(?:${spelledEndings})\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?!a\\b|the\\b)[\\w-]{2,63}${spelledDot}(?:co${spelledDot})?(?:${spelledEndings})\\b(?:\\s*(?:slash|/)\\s*\\w+)?`,
    'gi',
  ),
  new RegExp(
    `(?<![\\w@.])[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){0,3}\\.(?:${endings})\\b(?![-\\w])(?:\\/[^\\s<>"”]{0,100})?`,
    'gi',
  ),
  /(?<![\w@.])[a-z0-9-]{1,63}\.[a-z]{2,6}\/[^\s<>"”]{1,100}/gi,
  // A handle that somebody is asked to write to.
  /\b(?:dm|pm|add|follow|contact|message|snap|msg|hmu|inbox|text|ping|reach|write to|find|talk to|chat with|add me,? i'?m|i'?m|it'?s|i am|my (?:user ?name|handle|id|account|name)(?: is|:)|(?:her|his) (?:user ?name|handle|id|account)(?: is|:)) (?:(?:me|us|her|him|them) )?(?:(?:at|on|as|under|via|through) )?@[\w.]{3,40}(?![\w.])(?! (?:wrote|writes|asked|asks|said|says|sent|sends|posted|first|answers?))/gi,
];

const digit =
  '(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const spelled = `${digit}(?:(?:[\\s,-]+|[\\s,-]+and[\\s-]+)${digit}){2,20}`;

const callVerbs =
  '(?:call|calls|called|calling|phone|phones|phoned|ring|rings|rang|text|texts|texted|texting|sms|dial|dials|dialled|whatsapp|tel|telephone|fax|press|reach|freephone|toll.free|mobile|cell|ring up|call up|send|message|type|key in|punch in|tap in)';
const callNouns =
  '(?:emergency|emergencies|help ?lines?|hot ?lines?|life ?lines?|crisis(?: lines?)?|child ?line|samaritans|police|ambulance|fire (?:brigade|service)|(?:(?:phone|mobile|cell|telephone|contact|her|his|my|their|our|the|your|direct|office|emergency|home|new|short) )(?:number|no\\.?|digits)|hot ?line number|phone no|ph|tel\\.?|switchboard|counsell?or|duty (?:desk|line)|missing children)';
const number = '\\+?\\(?\\d[\\d\\s()./-]{0,22}\\d';
/** What is counted, when a number stands before it. */
const counted =
  "(?!\\s*(?:%|percent|per\\b|times?\\b|a\\.?m\\b|p\\.?m\\b|o'clock|th\\b|st\\b|nd\\b|rd\\b|x\\b|km\\b|m\\b|cm\\b|kg\\b|[$€£]|(?:new |more |young |other |different |of (?:the|\\d)|[a-z]+ )?(?!is\\b|has\\b|this\\b|always\\b|us\\b|as\\b|does\\b|was\\b|services?\\b)[a-z]{3,}s\\b|people\\b|children\\b|minutes?\\b|hours?\\b|days?\\b|words?\\b|point\\b|percent|in (?:every|ten|total)|or so\\b|of\\b))";

/** Numbers that can be called. */
const numbers: readonly RegExp[] = [
  // Harmonised help lines of the European Union.
  /(?<![\d.,$£€¥] ?)(?<number>116 ?(?:000|006|111|117|123))(?![\d.,]*\d)/g,
  new RegExp(
    `\\b${callVerbs}\\b[^.?!]{0,30}?\\b(?:triple|double) (?:zero|oh?|one|two|three|four|five|six|seven|eight|nine)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${callVerbs}\\b[^.?!\\d:]{0,45}?[:\\s]\\s*(?<number>${number})\\b(?!:\\d)${counted}`,
    'gi',
  ),
  new RegExp(
    `\\b${callNouns}\\b[^.?!\\d]{0,40}?\\s*(?<number>${number})\\b(?!:\\d)${counted}`,
    'gi',
  ),
  new RegExp(
    `(?<number>(?<![\\d.,$£€¥/:-])(?:112|999|911|988|000|116 ?\\d{3}|1[0-9]1|1 1 2|9 9 9|9 1 1|9 8 8))\\b(?![\\d.,:/-]*\\d)(?=[^.?!]{0,50}\\b(?:emergenc|police|ambulance|fire brigade|help ?line|hot ?line|call(?:ed|ing)? (?:for help|them)|free of charge|day or night|round the clock|24/7))${counted}`,
    'gi',
  ),
  /(?<![\d.,$£€¥])(?<number>\+\d[\d\s()./-]{6,20}\d)/g,
  /(?<![\d.,$£€¥])\+?\(?\d[\d\s()/-]{5,18}\d(?![\d.,]*\d|\s?%|[-/]?[A-Za-z])/g,
  /(?<![\d.,$£€¥])(?<number>\(?0\d{2,5}\)?[.\s/-]\d{2,8}(?:[.\s-]\d{2,4})*)(?![\d.,]*\d|\s?%)/g,
  new RegExp(`\\b(?:${callVerbs}|${callNouns})\\b[^.?!]{0,40}?\\b(?<spelled>${spelled})\\b`, 'gi'),
  new RegExp(
    `\\b(?:answers? on|call|ring|dial|text|number is|reach)\\b[^.?!]{0,30}?\\b(?:one hundred and (?:one|eleven|twelve)|one.?o.?one|nine.?(?:one.?one|eight.?eight))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[\\s-]+(?:zero|oh|double|triple|one|two|three|four|five|six|seven|eight|nine)){4,20}\\b`,
    'gi',
  ),
];

const street =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Place|Square|Boulevard|Blvd|Way|Terrace|Crescent|Gardens|Grove|Row|Park|Hill|Walk|Mews|Alley|Parade|Highway)';
const streetAddress = `\\d{1,5}\\s?[A-Za-z]?,? (?:(?:North|South|East|West|Old|New|Upper|Lower|Great|St\\.?) )?(?:[A-Z][\\w’'-]+ ){1,3}${street}\\b`;
const foreignStreet =
  "(?:\\d{1,4}(?:\\s?[a-z])?,? (?i:rue|avenue|boulevard|place|via|calle|plaza|avenida|rua|ulica|piazza) (?:(?:de|du|des|della|del|la|le|d’|les|los) ?(?:la )?)?[A-Z][\\w’'-]+|(?:[A-Z][\\w-]+(?:straße|strasse|gasse|weg|platz|allee|gata|vej|gatan)|(?:Rue|Via|Calle|Avenida|Plaza) (?:(?:de|du|della|del|la|le) )*[A-Z][\\w-]+|[A-Z]\\w+ (?:Straße|Strasse|Weg|Platz|Allee)) \\d{1,4}\\b)";
const homes =
  "(?:lives?|lived|living|moved|moves|house|home|flat|apartment|address|send|sent|write|post|come|comes|meet|meets|find (?:me|us|her|him)|visit|i'm at|i am at|door|stays?|staying|sleeps|waits?|deliver(?:ed)?|pick (?:me|her|him|you) up)";

/** Where somebody could be found. */
const places: readonly RegExp[] = [
  new RegExp(`\\b(?i:${homes})\\b[^.?!]{0,40}?\\b(?:${streetAddress}|${foreignStreet})`, 'g'),
  new RegExp(`${streetAddress},? (?:near |in )?[A-Z][a-z]{2,}`, 'g'),
  new RegExp(`\\b${foreignStreet}`, 'g'),
  /\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/g,
  /\b[A-Z][a-z]+,? (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC) \d{5}\b/g,
];

/** Names that can lead nowhere: reserved for examples. */
const reserved =
  /\.(?:example|invalid|test|localhost)(?![\w-])|@?example\.(?:com|org|net)\b|\b555[\s-]?01\d\d\b/i;
/** Digits that say how many or when, and can't be called. */
const isNumber = (words: string) =>
  /^(?:19|20)\d\d\/\d+|^(?:19|20)\d\d\s*[-–/]\s*(?:(?:19|20)?\d{2})$|^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}[-/.]\d{2}[-/.]\d{2}$|^97[89][-\s]/.test(
    words,
  );

/** Too short to be called, a time, a date, a sum or a year: whatever stands before it. */
function isNeverCalled(words: string): boolean {
  const number = words.trim();
  const digits = number.replace(/\D/g, '');
  return (
    digits.length < 3 ||
    /^\d{1,2}[.:]\d\d$/.test(number) ||
    /^\d{1,3}(?:\.\d{3})+$|^\d+\.\d{1,2}$/.test(number) ||
    (/^(?:19|20)\d\d$/.test(number) && digits.length === 4) ||
    (/^\d{1,3}-\d{1,3}$/.test(number) && digits.length < 5) ||
    /^(?:19|20)\d\d\s*[-–/]|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^97[89][-\s]\d/.test(
      number,
    ) ||
    (/00$/.test(digits) && digits.length <= 4 && !/^0/.test(digits) && /^\d+$/.test(number))
  );
}

/** Addresses, links and phone numbers. */
export function findContacts(text: string): readonly Phrase[] {
  const plain = plainText(text);
  const found: Phrase[] = [];
  const add = (start: number, words: string) => {
    const isSeen = found.some(
      (other) => start < other.start + other.words.length && other.start < start + words.length,
    );
    if (!isSeen && !reserved.test(words)) found.push({ start, words: words.trim() });
  };
  for (const address of [...addresses, ...places])
    for (const { 0: words, index } of matchesOf(address, plain)) add(index, words);
  for (const pattern of numbers)
    for (const { 0: words, index, groups } of matchesOf(pattern, plain)) {
      const digits = words.replace(/\D/g, '').length;
      const isShort =
        /^[\d\s()+/.-]+$/.test(words) && !groups && (digits < 7 || isNumber(words.trim()));
      const called = groups?.number;
      if (!isShort && !(called !== undefined && isNeverCalled(called))) add(index, words);
    }
  return found.map(asWritten(text));
}
