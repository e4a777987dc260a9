import { nearest } from '../diagnostics/nearest.ts';

/** What authors who know other tools write for a name of ours. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  kind: ['type', 'steptype', 'activity'],
  title: ['name', 'heading', 'headline'],
  minutes: ['time', 'duration', 'mins', 'length'],
  options: ['answers', 'choices', 'alternatives', 'items'],
  choices: ['answers', 'options', 'alternatives'],
  right: ['correct', 'iscorrect', 'answer', 'key'],
  why: ['because', 'reason', 'explanation', 'feedback', 'rationale', 'explain'],
  text: ['words', 'label', 'option', 'statement', 'content', 'body'],
  words: ['text', 'label', 'choice'],
  question: ['prompt', 'task', 'ask', 'q', 'stem'],
  points: ['rules', 'bullets', 'steps'],
  weight: ['priority', 'importance'],
  from: ['age', 'minage', 'min', 'start', 'sender', 'by', 'author', 'name'],
  to: ['goto', 'next', 'max', 'until', 'end', 'target'],
  items: ['order', 'options', 'elements'],
  bins: ['ranges', 'options', 'buckets'],
  below: ['under', 'lessthan', 'upto', 'max'],
  nodes: ['scenes', 'passages', 'parts'],
  objectives: ['goals', 'aims', 'outcomes', 'learningobjectives'],
  summary: ['description', 'abstract', 'about'],
  language: ['lang', 'locale'],
  ageBand: ['ages', 'age', 'agerange', 'agegroup'],
  contentNote: ['warning', 'contentwarning', 'triggerwarning', 'note'],
  sources: ['references', 'bibliography', 'credits'],
  reviewers: ['reviewedby', 'reviewer'],
  value: ['answer', 'number', 'right'],
  low: ['min', 'left'],
  high: ['max', 'right'],
  license: ['licence'],
  heading: ['title', 'headline', 'header'],
  app: ['platform', 'service', 'site', 'network'],
  owner: ['phone', 'me', 'user', 'of'],
  note: ['why', 'reason', 'explanation', 'comment', 'feedback'],
  flag: ['sign', 'danger', 'red', 'bad'],
  fine: ['ok', 'okay', 'safe', 'good', 'green'],
};

const plainOf = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

/** The known name that an author meant by an unknown one, if that can be told. */
export function meantName(name: string, known: readonly string[]): string | undefined {
  const plain = plainOf(name);
  return (
    known.find((one) => plainOf(one) === plain) ??
    known.find((one) => otherNames[one]?.includes(plain)) ??
    nearest(name, known) ??
    nearest(plain, known)
  );
}

/** The same, without guesses at a slip of the fingers. */
export function sameName(name: string, known: readonly string[]): string | undefined {
  const plain = plainOf(name);
  return known.find((one) => plainOf(one) === plain || otherNames[one]?.includes(plain));
}
