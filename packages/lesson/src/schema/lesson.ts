import { z } from 'zod';
import { character } from './character.ts';
import { age, line, prose } from './fields.ts';
import { keep } from './keep.ts';

/** `lesson.yaml`. */
export const lessonSchema = z.strictObject({
  title: line(80).describe('the lesson’s name, as the class sees it in the lobby.'),
  summary: line(400).describe('what the lesson is about, in a sentence or two for teachers.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)
    .describe('the language of the words as a BCP 47 tag, such as en or pt-BR.'),
  ageBand: z
    .strictObject({
      from: age.describe('the youngest age the lesson is for.'),
      to: age.describe('the oldest age the lesson is for.'),
    })
    .describe('the ages the lesson is for: from and to.'),
  minutes: z.int().min(10).max(180).describe('minutes the lesson has, 5 for joining included.'),
  objectives: z
    .array(line(240))
    .min(1)
    .max(12)
    .describe('what students can do afterwards, one line each.'),
  standards: z
    .array(line(240))
    .max(40)
    .default([])
    .describe('curriculum standards the lesson serves, one line each.'),
  sources: z
    .array(line(400))
    .max(60)
    .default([])
    .describe('where the facts come from, one line each. Only teachers read them.'),
  contentNote: prose.describe(
    'what the lesson touches on and how to opt out, in Markdoc; the class sees it before it begins.',
  ),
  characters: z
    .array(character)
    .max(24)
    .default([])
    .describe(
      'the invented people: name, age and role of each. Roles tell the checker whom nobody may blame.',
    ),
  keep: keep.describe(
    'sentences of lesson.yaml and guide.md that a rule about words is wrong about.',
  ),
  reviewers: z
    .array(line(160))
    .max(20)
    .default([])
    .describe('who has checked the lesson, one line each: name or role, and date.'),
  revised: z.iso
    .date()
    .optional()
    .describe('the day the lesson was last changed: year, month and day, such as 2026-11-28.'),
});
