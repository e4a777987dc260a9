import type { LessonFile } from '../lesson-file.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Passage } from '../page.ts';

/** Looks at the people of a lesson: nobody has two roles, and everybody is in the lesson. */
export function checkCharacters(
  { file, sound: { characters }, yaml }: LessonFile,
  passages: readonly Passage[],
  report: Report,
): void {
  const seen = new Set<string>();
  const words = passages.map(({ text }) => text.toLowerCase()).join('\n');
  for (const [index, character] of (characters ?? []).entries()) {
    const name = character?.name?.toLowerCase();
    if (!name) continue;
    const place = yaml.place(['characters', index, 'name']);
    if (seen.has(name)) report.add('character-twice', file, place, character!.name!);
    else if (!words.includes(name)) report.add('character-absent', file, place, character!.name!);
    seen.add(name);
  }
}
