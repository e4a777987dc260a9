export { loadLesson, loadLibrary, type LoadedLesson } from './lesson-folder.ts';
export { withSameTitles } from './same-titles.ts';
