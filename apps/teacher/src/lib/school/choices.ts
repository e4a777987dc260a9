import type { ClassMode, ProjectorKind } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';

interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  readonly note: string;
}

export const modeChoices = (): readonly Choice<ClassMode>[] => [
  { value: 'own', name: m.library_mode_own(), note: m.library_mode_own_note() },
  { value: 'table', name: m.library_mode_table(), note: m.library_mode_table_note() },
  { value: 'none', name: m.library_mode_none(), note: m.library_mode_none_note() },
];

export const projectorChoices = (mode: ClassMode): readonly Choice<ProjectorKind>[] => [
  {
    value: 'window',
    name: m.preflight_projector_window(),
    note: m.preflight_projector_window_note(),
  },
  {
    value: 'mirror',
    name: m.preflight_projector_mirror(),
    note: m.preflight_projector_mirror_note(),
  },
  {
    value: 'none',
    name: m.preflight_projector_none(),
    note:
      mode === 'none' ? m.preflight_projector_none_note_none() : m.preflight_projector_none_note(),
  },
];
