export type * from './view/index.ts';
export { isWithin } from './view/characters.ts';
export type { Diagnostic } from './diagnostic.ts';
export type * from './lesson.ts';
export { forYoungest } from './ages.ts';
export { withoutSensitive } from './sensitive.ts';
export { parseLesson } from './parse.ts';
export {
  nodeOf,
  phasesOf,
  project,
  projectTeacher,
  questionOf,
  revealOrder,
  rightOrder,
  type Audience,
  type StepQuestion,
} from './compile/index.ts';
export { PointsError, withPoints } from './points.ts';
export { jsonSchema, schemaNames, type SchemaName } from './schema/index.ts';
export { findBlamingPhrases } from './rules/blaming-phrases.ts';
export { joiningMinutes } from './joining-minutes.ts';
