import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** About the lesson as a whole. */
export const planSentences = {
  'revised-in-future': (day: string) =>
    warning(
      `The lesson can’t have been changed on ${quote(day)}: that day is still to come.`,
      'Write the day of the last change as year-month-day, such as 2026-11-28. If that is right, set the clock of this computer.',
    ),
  'ages-turned': () =>
    error('The age band ends before it begins.', 'Write the younger age at from, the older at to.'),
  'opening-missing': () =>
    error(
      'The first step is no talk with ground rules that the teacher can edit.',
      'Begin with kind: talk, editable: true and the ground rules as points.',
    ),
  'closing-missing': () =>
    error(
      'The last step is no help step.',
      'End with kind: help, so that every class ends with help.',
    ),
  'end-may-be-cut': () =>
    error('The first and the last step can’t be cut.', 'Take out weight: may.'),
  'end-has-age': () => error('The first and the last step are for every age.', 'Take out from.'),
  'end-is-sensitive': () =>
    error('The first and the last step can’t be switched off.', 'Take out sensitive: true.'),
  'step-too-old': (from: number, to: number) =>
    error(
      `The step is for students from ${from}, but the lesson ends at ${to}.`,
      'Write a younger age at from, or a higher ageBand in lesson.yaml.',
    ),
  'step-for-everyone': (from: number) =>
    warning(
      `Every class has this step: the lesson itself begins at ${from}.`,
      'Take out from, or write an older age.',
    ),
  'minutes-over': (core: number, minutes: number, isWhole: boolean) =>
    error(
      `The core steps take ${isWhole ? '' : 'at least '}${core} minutes and joining takes 5, but the lesson has ${minutes}.`,
      'Shorten a step, mark one as weight: may, or give the lesson more minutes.',
    ),
  'practice-short': (share: number) =>
    warning(
      `Students practise in ${share} % of the core minutes.`,
      'Aim for at least 40 % in steps where students do something: skills need practice.',
    ),
  'guide-section-missing': (section: string, purpose: string) =>
    error(`The guide has no section “${section}”.`, `Add ## ${section}: ${purpose}.`),
  'guide-section-misnamed': (section: string) =>
    error(
      `This seems to begin the section “${section}”, and isn’t its heading.`,
      `Write ## ${section} on a line of its own.`,
    ),
  'guide-section-empty': (section: string) =>
    error(`The section “${section}” is empty.`, 'Write at least a sentence.'),
  'guide-section-twice': (section: string) =>
    error(`The guide has two sections “${section}”.`, 'Make one of them.'),
};
