import { nearest } from '../diagnostics/nearest.ts';

/** What other tools call a value of ours. */
const otherValues: Readonly<Record<string, readonly string[]>> = {
  poll: [
    'quiz',
    'vote',
    'question',
    'multiple-choice',
    'multiplechoice',
    'mcq',
    'survey',
    'choice',
  ],
  talk: ['discussion', 'slide', 'text', 'intro', 'rules', 'info', 'content'],
  sort: ['order', 'rank', 'ranking', 'ordering', 'sequence'],
  scenario: ['story', 'branching', 'branch', 'roleplay'],
  spot: ['hotspot', 'find', 'mark', 'highlight'],
  estimate: ['guess', 'number', 'numeric', 'slider'],
  cards: ['open', 'freetext', 'write', 'brainstorm', 'wall', 'postits'],
  help: ['end', 'closing', 'support', 'outro'],
  single: ['one', 'single-choice', 'radio', 'mcq', 'truefalse'],
  multiple: ['many', 'several', 'multi', 'multiple-choice', 'checkbox', 'multiple-answer'],
  scale: ['likert', 'rating', 'slider'],
  may: ['optional', 'extra', 'bonus'],
  core: ['required', 'must', 'main', 'compulsory', 'mandatory'],
  class: ['students', 'vote', 'everybody'],
  teacher: ['me', 'trainer'],
};

/** The known value that an author meant by an unknown one, if that can be told. */
export function meantValue(value: string, known: readonly string[]): string | undefined {
  const plain = value.toLowerCase().trim();
  return known.find((one) => otherValues[one]?.includes(plain)) ?? nearest(value.trim(), known);
}
