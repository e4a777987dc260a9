import { z } from 'zod';
import { age, line, prose } from './fields.ts';
import { keep } from './keep.ts';
import { stepFields } from './step.ts';

const name = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const choice = z.strictObject({
  words: line(200).describe('the words of the choice.'),
  then: prose.describe('what follows from it, in Markdoc.'),
  easy: prose.optional().describe('what follows, in easier words.'),
  explore: line(200)
    .optional()
    .describe('for a harmful choice: what to talk about before the story goes on.'),
  to: name
    .optional()
    .describe('the id of the node it leads to; without it the class chooses again.'),
  keep,
});

const node = z.strictObject({
  id: name.describe('a short name in small letters, such as first-words.'),
  title: line(60).describe('what the teacher’s map calls it.'),
  text: prose.describe('what is told, in Markdoc.'),
  easy: prose.optional().describe('the same in easier words.'),
  question: line(200).optional().describe('what the class decides, about the characters.'),
  decides: z
    .enum(['class', 'teacher'])
    .optional()
    .describe('class (by vote) or teacher (after talk); class if left out.'),
  choices: z.array(choice).min(2).max(5).optional().describe('2 to 5 choices, with a question.'),
  to: name.optional().describe('the id of the next node, when nothing is asked.'),
  end: z.boolean().default(false).describe('true where the story ends.'),
  from: age.optional().describe('the youngest age the node is for.'),
  sensitive: z
    .boolean()
    .default(false)
    .describe('true if the teacher may switch the node off for a class.'),
  around: name.optional().describe('the id of the node the story goes to without this one.'),
  blameSensitive: z
    .boolean()
    .default(false)
    .describe('true if a choice blames somebody: the class never sees the split.'),
  notes: prose.optional().describe('for the teacher, in Markdoc.'),
  keep,
});

export const scenarioSchema = z.strictObject({
  kind: z.literal('scenario').describe('scenario: a story whose way the class chooses.'),
  ...stepFields,
  nodes: z.array(node).min(2).max(40).describe('the parts of the story; it begins at the first.'),
});

export type ScenarioFields = z.infer<typeof scenarioSchema>;
export type NodeFields = ScenarioFields['nodes'][number];
