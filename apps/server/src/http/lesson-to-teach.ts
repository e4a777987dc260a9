import type { Library, TeachableLesson } from '../library.ts';
import { Refused } from './refused.ts';

/**
 * The lesson as it is on the disk now, so that nobody teaches an earlier text.
 *
 * @throws {Refused} when it isn't there, or has an error by now
 */
export async function lessonToTeach(library: Library, name: string): Promise<TeachableLesson> {
  const loaded = await library.read(name);
  if (!loaded) throw new Refused(404, 'unknown', 'This lesson is not in the library.');
  const { lesson, diagnostics } = loaded;
  if (lesson) return { ...loaded, lesson };
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error');
  const where = first ? ` ${first.file}, line ${first.line}: ${first.message} ${first.fix}` : '';
  const more = others.length > 0 ? ` The library shows ${others.length} more.` : '';
  throw new Refused(
    409,
    'not-ready',
    `This lesson can’t be taught: it has mistakes now.${where}${more} Mend it, then try again.`,
  );
}
