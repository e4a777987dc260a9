export type { BallotOutcome } from './ballot-box.ts';
export type { LinkOptions } from './class-link.ts';
export { createDevice } from './device.ts';
export type { LinkState } from './link-state.ts';
export { ProjectorLink } from './projector-link.ts';
export { SeatLink } from './seat-link.ts';
export { browserSurroundings, type Surroundings } from './surroundings.ts';
export { TeacherLink, type IntentOutcome } from './teacher-link.ts';
