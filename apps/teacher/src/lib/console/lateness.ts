import type { Lectern } from '@sightline/session';
import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';

const sayMinutes = (count: number): string => m.console_minutes({ count });

/** What would make the class end late, and what to leave out; empty when there is time for everything. */
export function sayLateness({ timing, plan }: Pick<Lectern, 'timing' | 'plan'>): string {
  const { over, cuts } = timing;
  if (over > 0) {
    const minutes = sayMinutes(over);
    return cuts.length > 0 ? m.console_over_core({ minutes }) : m.console_over({ minutes });
  }
  const left = plan.filter(({ id }) => cuts.includes(id));
  if (left.length === 0) return '';
  const steps = left.map(({ title, minutes }) =>
    m.console_cut_step({ title, minutes: sayMinutes(minutes) }),
  );
  return m.console_cut({ steps: new Intl.ListFormat(getLocale()).format(steps) });
}
