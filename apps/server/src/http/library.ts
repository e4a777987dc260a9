import type { Library } from '../library.ts';
import { notFound } from './refused.ts';
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
      answer: ({ params }) => {
        const detail = library.detail(params['name'] ?? '');
        if (!detail) throw notFound();
        return detail;
      },
    }),
  ];
}
