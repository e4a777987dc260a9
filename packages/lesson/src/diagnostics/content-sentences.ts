import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** About the words that the class reads or hears. */
export const contentSentences = {
  'content-asks-experience': (words: string) =>
    error(
      `${quote(words)} asks students about their own experience.`,
      'Ask about an invented character instead: “What could Rosa do?” Put what a character says in quotation marks.',
    ),
  'content-blames': (words: string) =>
    error(
      `${quote(words)} puts blame on the person who was exploited.`,
      'Say what the other person did. If the class takes a myth apart, make it a poll or a choice to explore, with blameSensitive: true.',
    ),
  'content-brand': (words: string) =>
    warning(
      `${quote(words)} is a real service or firm.`,
      'Invent a name: a lesson must not teach which one to fear, and real ones change.',
    ),
  'content-graphic': (words: string) =>
    warning(
      `${quote(words)} may show a class more of a harm than it needs.`,
      'Name the harm without drawing it, such as “a private photo”.',
    ),
  'content-contact': (words: string) =>
    warning(
      `${quote(words)} looks like an address or a phone number.`,
      'Take it out: help lines come from the school, and sources stand in lesson.yaml. Invented addresses end in .example.',
    ),
};
