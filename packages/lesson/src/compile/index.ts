export { phasesOf } from './phases.ts';
export { project, type Audience } from './project.ts';
export { questionOf, type StepQuestion } from './question.ts';
export { revealOrder } from './reveal-order.ts';
export { nodeOf } from './scenario.ts';
export { rightOrder } from './sort.ts';
export { projectTeacher } from './teacher.ts';
