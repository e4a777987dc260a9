import { z } from 'zod';
import { estimateSchema } from './estimate.ts';
import { helpSchema } from './help.ts';
import { lessonSchema } from './lesson.ts';
import { manifestSchema } from './manifest.ts';
import { pollSchema } from './poll.ts';
import { spotSchema } from './spot.ts';
import { talkSchema } from './talk.ts';

export const stepSchemas = {
  talk: talkSchema,
  poll: pollSchema,
  estimate: estimateSchema,
  spot: spotSchema,
  help: helpSchema,
};

export const stepKinds = Object.keys(stepSchemas) as readonly (keyof typeof stepSchemas)[];

const schemas = {
  lesson: lessonSchema,
  step: z.discriminatedUnion('kind', [
    talkSchema,
    pollSchema,
    estimateSchema,
    spotSchema,
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
