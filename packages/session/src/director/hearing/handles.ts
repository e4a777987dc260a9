import { fold } from './fold.ts';

/** Where people have handles, as far as a card says so in one word. */
const apps =
  'snap(?:chat)?|sc|insta(?:gram)?|ig|tik ?tok|tt|discord|disc|whats ?app|wa|telegram|yt';
const asks = 'add|dm|pm|hmu|message|msg|text|follow|find|hit|write to|snap|slide into';

const handles: readonly RegExp[] = [
  /(?<![\p{L}\p{N}._])@ ?[\p{L}\p{N}_][\p{L}\p{N}_.]+/u,
  /[\w.+-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+ ?(?:\.|\(dot\)|\[dot\]| dot ) ?[a-z]{2,}/,
  /\b[\w.+-]+ at [\w-]+ dot [a-z]{2,}\b/,
  /\b(?:https?:|www\.|[a-z0-9-]+\.(?:com|org|net|me|gg|ly|io|co|app|link|tv|uk|us)\b)/,
  new RegExp(`\\b(?:${asks}) (?:me|us|him|her|them|my|up)\\b.{0,20}\\b(?:on|at|in) (?:${apps})\\b`),
  new RegExp(`\\b(?:add|dm|pm|hmu|msg|follow) (?:me|us|him|her|them)\\b`),
  /\b(?:hmu|snap (?:me|him|her|them))\b/,
  new RegExp(`\\b(?:add|find|message|text) me (?:on|at)\\b`),
  new RegExp(`\\b(?:my|his|her|their) (?:${apps}|socials?|@|gamer ?tag|user ?name|handle)\\b`),
  /\b(?:my|his|her|their) (?:private |other |new |second )?(?:account|number|phone number|email|e-mail|address) (?:is|=|:)/,
  new RegExp(`\\b(?:${apps}) ?(?:=|:|- |is |name |id )`),
  /\buser ?name(?: is|:| =)/,
  /\b[a-z]\w*_\w+\b|\b\w+#\d{3,}\b/,
  /\b(?!(?:year|room|class|form|grade|step|rule|page|part|top|age|covid|unit|task|level)\d)[a-z]{3,}\d{2,}\b/,
];

/** Whether something in it may lead to somebody's account. */
export function hasHandle(text: string): boolean {
  const words = fold(text);
  return handles.some((handle) => handle.test(words));
}
