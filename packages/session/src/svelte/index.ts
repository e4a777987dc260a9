export { ProjectorSession } from './projector-session.svelte.ts';
export { SeatSession } from './seat-session.svelte.ts';
export { TeacherSession } from './teacher-session.svelte.ts';
