import type { z } from 'zod';
import type { Path } from '../yaml/yaml-source.ts';

/** A JSON Schema, for what it tells authors about a field. */
export type Guide = z.core.JSONSchema.BaseSchema;

/** The part that speaks of the value at `path`. */
export function guideAt(guide: Guide, path: Path): Guide | undefined {
  return path.reduce<Guide | undefined>((at, part) => {
    const next = typeof part === 'number' ? at?.items : at?.properties?.[String(part)];
    return typeof next === 'object' && !Array.isArray(next) ? next : undefined;
  }, guide);
}

export const namesAt = (guide: Guide, path: Path) =>
  Object.keys(guideAt(guide, path)?.properties ?? {});

/** The fields that have a field of this name inside them; empty for one at the top. */
export function ownersOf(guide: Guide, name: string): readonly string[] {
  const within = (part: Guide, owner: string): readonly string[] =>
    Object.entries(part.properties ?? {}).flatMap(([field, inner]) => {
      const found = field === name ? [owner] : [];
      if (typeof inner !== 'object') return found;
      const items = inner.items;
      const entry = typeof items === 'object' && !Array.isArray(items) ? items : inner;
      return [...found, ...within(entry, field)];
    });
  return within(guide, '');
}
