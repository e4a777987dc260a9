import type { CardEntry, CardMark } from '@sightline/session';
import { getLocale } from '@sightline/ui/locale';
import { m } from '@sightline/ui/messages';

const marks: Readonly<Record<CardMark, () => string>> = {
  number: m.console_card_mark_number,
  handle: m.console_card_mark_handle,
  name: m.console_card_mark_name,
  blame: m.console_card_mark_blame,
  insult: m.console_card_mark_insult,
};

/** Why a card is held; empty when nothing was found in it. */
export function sayHeld({ marks: found }: Pick<CardEntry, 'marks'>): string {
  if (found.length === 0) return '';
  const list = new Intl.ListFormat(getLocale());
  return m.console_card_held({ reasons: list.format(found.map((mark) => marks[mark]())) });
}

/** Whose card it is: "Blue heron, table 3". */
export function sayWhose({ label, table }: Pick<CardEntry, 'label' | 'table'>): string {
  const from = label || m.console_card_removed();
  return table > 0 ? m.console_card_from({ label: from, table }) : from;
}
