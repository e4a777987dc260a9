import { foldDisguise } from './fold.ts';

/** Insults whoever is meant, and what is sworn. */
const always =
  'idiots?|morons?|losers?|freaks?(?! out)|weirdos?|loners?|imbeciles?|scum|pathetic|ugly|' +
  'fat(?:so|ty|ties)?|skank\\w*|slags?|slut\\w*|whores?|hoes?|sket|bitch\\w*|bastards?|dick(?:head|s)?|' +
  'pricks?|wank\\w*|twats?|arse(?:hole)?s?|ass ?holes?|dumb ?ass|jack ?ass|cunts?|fuck\\w*|f+ck\\w*|fk|wtf|stfu|' +
  'shit\\w*|sh[*.]t|bull ?shit|crap(?:py)?|piss off|tossers?|knob(?:head)?|bellends?|kys|' +
  'fag(?:got)?s?|dykes?|tranny|trannies|retard\\w*|spaz\\w*|spastics?|psycho|nigg\\w+|pakis?|' +
  'chinks?|gyppo|kill (?:yo)?urself|waste of (?:space|oxygen)|go die|hope you die|(?:everyone|everybody|nobody|we all) (?:hates?|likes?) you';

/** Insults unless the sentence takes them back: “it’s not stupid to ask”. */
const unlessDenied =
  'stupid(?:ity)?|dumb|silly|thick|lame|cringe|cringy|coward(?:s|ly)?|trash|pig|cow|rat|snake|' +
  'snitch(?:es)?|attention seek\\w*|drama queen|crybab(?:y|ies)|' +
  "(?:so|that's|thats|you're|youre|ur|he's|hes|she's|shes) (?:so |a )?(?:gay|lesbian|lesbo)|so poor|smelly|stinks?|hate (?:you|u|her|him|them)|shut up|shut it|get lost";

const certain = new RegExp(`(?<![a-z'])(?:${always})(?![a-z])`);
/** What was starred out was not meant kindly. */
const starred = /[a-z]\*+[a-z]|[a-z]\*{2,}/;
const likely = new RegExp(`(?<![a-z'])(?:${unlessDenied})(?![a-z])`, 'g');
const denied =
  /(?:\b(?:not|never|no|nobody|nothing|isn't|isnt|aren't|arent|wasn't|wasnt|don't|dont|doesn't|doesnt|without|stop)\b|\bfeels?\b|\bfelt\b|\bfeeling\b|\bif\b)[^.!?;]{0,30}$/;

/** Whether something in it may insult somebody, or swears. */
export function hasInsult(text: string): boolean {
  const words = foldDisguise(text);
  if (certain.test(words) || starred.test(words)) return true;
  return Array.from(words.matchAll(likely)).some(
    ({ index }) => !denied.test(words.slice(0, index)),
  );
}
