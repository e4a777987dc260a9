import { m } from '@sightline/ui/messages';
import type { Visit } from './visit.svelte.ts';

/** Why a device did not come in; empty where nothing went wrong. */
export function joinWords(trouble: Visit['trouble']): string {
  if (trouble === '') return '';
  if (trouble === 'notWelcome') return m.student_not_welcome();
  if (trouble === 'unreachable') return m.student_join_offline();
  if (trouble === 'too-many') return m.student_join_busy();
  if (trouble === 'full') return m.student_join_full();
  return trouble === 'broken' ? m.student_join_broken() : m.student_join_unknown();
}
