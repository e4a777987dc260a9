import type { ClassMode } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';

const modes: Readonly<Record<ClassMode, () => string>> = {
  own: m.library_mode_own,
  table: m.library_mode_table,
  none: m.library_mode_none,
};

/** What the class took part with. */
export const sayMode = (mode: ClassMode): string => modes[mode]();
