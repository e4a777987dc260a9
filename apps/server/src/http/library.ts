import { detailOf, type Library } from '../library.ts';
import { lessonToTeach } from './lesson-to-teach.ts';
import { route, type Route } from './route.ts';

/** What a teacher can teach. */
export function libraryRoutes(library: Library): Route[] {
  return [
    route('GET /api/lessons', {
      audience: 'teacher',
      answer: async () => ({ lessons: await library.list() }),
    }),
    route('GET /api/lessons/:name', {
      audience: 'teacher',
      answer: async ({ params }) => detailOf(await lessonToTeach(library, params['name'] ?? '')),
    }),
  ];
}
