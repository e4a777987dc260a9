import { z } from 'zod';
import { cardsSchema } from './cards.ts';
import { estimateSchema } from './estimate.ts';
import { helpSchema } from './help.ts';
import { lessonSchema } from './lesson.ts';
import { manifestSchema } from './manifest.ts';
import { pollSchema } from './poll.ts';
import { scenarioSchema } from './scenario.ts';
import { sortSchema } from './sort.ts';
import { spotSchema } from './spot.ts';
import { stepFields } from './step.ts';
import { talkSchema } from './talk.ts';

export const stepSchemas = {
  talk: talkSchema,
  poll: pollSchema,
  estimate: estimateSchema,
  spot: spotSchema,
  sort: sortSchema,
  scenario: scenarioSchema,
  cards: cardsSchema,
  help: helpSchema,
};

export const stepKinds = Object.keys(stepSchemas) as readonly (keyof typeof stepSchemas)[];

/** Every name that a field of a lesson or a step can have. */
export const fieldNames: readonly string[] = [lessonSchema, ...Object.values(stepSchemas)].flatMap(
  ({ shape }) => Object.keys(shape),
);

/** What steps of every kind share, for a step of whose kind nothing is known. */
export const anyStepSchema = z.looseObject({
  kind: z.enum(stepKinds).describe(`one of ${stepKinds.join(', ')}.`),
  ...stepFields,
});

const schemas = {
  lesson: lessonSchema,
  step: z.discriminatedUnion('kind', [
    talkSchema,
    pollSchema,
    estimateSchema,
    spotSchema,
    sortSchema,
    scenarioSchema,
    cardsSchema,
    helpSchema,
  ]),
  package: manifestSchema,
};

export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/** JSON Schema for editors: `lesson` for lesson.yaml, `step` for front matter, `package`. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { io: 'input' });
}
