import { fileURLToPath } from 'node:url';
import { loadLibrary } from '@sightline/lesson/node';

/** Every folder in `lessons/`, checked: a broken one has diagnostics and no lesson. */
export const shipped = await loadLibrary(fileURLToPath(new URL('../../lessons', import.meta.url)));

/** The valid ones. */
export const lessons = shipped.flatMap(({ lesson }) => (lesson ? [lesson] : []));
