import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';
import type { School } from './school.svelte.ts';

/** That all is kept; or, where a field holds what is not taken, which one is not. */
export function saySaved({
  isCountWrong,
  isEmergencyWrong,
}: Pick<School, 'isCountWrong' | 'isEmergencyWrong'>): string {
  const wrong = [
    ...(isEmergencyWrong ? [m.school_field_emergency()] : []),
    ...(isCountWrong ? [m.school_field_count()] : []),
  ];
  if (wrong.length === 0) return m.school_saved();
  const list = new Intl.ListFormat(getLocale(), { type: 'disjunction' });
  return m.school_saved_without({ fields: list.format(wrong) });
}
