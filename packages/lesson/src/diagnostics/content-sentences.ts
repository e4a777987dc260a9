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
  'notes-experience': (words: string) =>
    warning(
      `${quote(words)} has the teacher ask students about their own experience.`,
      'Have them talk about an invented character instead.',
    ),
  'notes-blame': (words: string) =>
    warning(
      `${quote(words)} puts blame on the person who was exploited, in words for the teacher.`,
      'Say what the other person did. Put what a student may say in quotation marks.',
    ),
  'words-unfinished': (words: string) =>
    warning(
      `${quote(words)} seems to stand for words that are still to be written.`,
      'Write them, or take this out.',
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
  'longest-is-right': (names: readonly string[], questions: number) =>
    warning(
      `In ${names.length} of ${questions} questions a right answer is the longest: ${names.map(quote).join(', ')}.`,
      'Shorten the right answers or give the others as many words: whoever takes the longest must not be right.',
    ),
  'language-unread': (language: string, rules: readonly string[]) =>
    warning(
      `Nobody has checked the words of this lesson for ${rules.join(', ')}: these rules read English, not ${quote(language)}.`,
      'Ask somebody who speaks the language to read every sentence for these.',
    ),
  'keep-contact': () =>
    error(
      'A number or an address can’t be kept.',
      'Take it out of the lesson: help lines come from the school. Invented addresses end in .example.',
    ),
  'keep-reason': (reason: string) =>
    error(
      `${quote(reason)} doesn’t say why this sentence may stay.`,
      'Write the reason for whoever reviews the lesson, such as “Dara says this of the man who lied to her.”',
    ),
  'keep-idle': (words: string, rule: string) =>
    warning(
      `No sentence with the words ${quote(words)} is caught by the rule ${quote(rule)} here.`,
      'Copy the sentence exactly as this file has it, or take this keep out if it isn’t needed any more.',
    ),
  'character-twice': (name: string) =>
    error(`${quote(name)} is introduced twice.`, 'Keep one of the two: everybody has one role.'),
  'character-absent': (name: string) =>
    warning(
      `${quote(name)} is in characters and nowhere in the lesson.`,
      'Write the name as the lesson does, or take the character out.',
    ),
};
