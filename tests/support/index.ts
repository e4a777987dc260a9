export { ask } from './ask.ts';
export { Classroom } from './classroom.ts';
export { heldToken } from './held-token.ts';
export { Network } from './network.ts';
export { Recording, type Chunk } from './recording.ts';
export { ScriptedProjector } from './scripted-projector.ts';
export { ScriptedSeat } from './scripted-seat.ts';
export { ScriptedTeacher } from './scripted-teacher.ts';
export { adults, allowSensitive } from './school.ts';
export {
  fixtureLessons,
  ServerProcess,
  shippedLessons,
  type ServerProcessOptions,
} from './server-process.ts';
export { startClass } from './start-class.ts';
export { until, type Changing } from './until.ts';
