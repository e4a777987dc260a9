export { loadLesson, loadLibrary, type LoadedLesson } from './lesson-folder.ts';
