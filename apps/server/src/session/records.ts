import type { RecordChange } from '../storage/storage.ts';

/** Record name → its value. A value is never changed in place: another value is another object. */
export type Records = ReadonlyMap<string, unknown>;

/** What belongs to seats lies in many parts, of which one changes and the others do not. */
const inParts: readonly string[] = ['seats', 'presence', 'desks', 'ledgers'];

/** Who is connected, and what follows from it: nobody has to find it again after a restart. */
const passing: readonly string[] = [
  'clock',
  'sequences',
  'presence',
  'presenceTurns',
  'projector',
  'remotes',
  'isSaved',
  'turnedAway',
  'arrivalsAt',
  'unconnected',
];

/** What of a state is worth a write when it is another value; the rest goes along with it. */
export function lastingOf(state: object): readonly unknown[] {
  return Object.entries(state).flatMap(([key, value]) => (passing.includes(key) ? [] : [value]));
}

/** `state/scene`, `state/desks/17`, … for a state that is plain JSON. */
export function splitState(state: object): Map<string, unknown> {
  const records = new Map<string, unknown>();
  for (const [key, value] of Object.entries(state)) {
    if (!inParts.includes(key)) records.set(`state/${key}`, value);
    else
      for (const [id, entry] of Object.entries(value as object))
        records.set(`state/${key}/${id}`, entry);
  }
  return records;
}

/** What {@link splitState} was given, from records that may hold other things, too. */
export function joinState(records: Records): Record<string, unknown> {
  const state: Record<string, unknown> = Object.fromEntries(inParts.map((key) => [key, {}]));
  for (const [name, value] of records) {
    const [prefix, key = '', id] = name.split('/');
    if (prefix !== 'state') continue;
    if (id === undefined) state[key] = value;
    else
      Object.defineProperty(state[key], id, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return state;
}

/** What to write so that `before` becomes `after`; `encode` is called for changed records only. */
export function diffRecords(
  before: Records,
  after: Records,
  encode: (name: string, value: unknown) => Uint8Array,
): RecordChange[] {
  if (before === after) return [];
  const changes: RecordChange[] = [];
  for (const [name, value] of after)
    if (before.get(name) !== value) changes.push({ name, bytes: encode(name, value) });
  for (const name of before.keys()) if (!after.has(name)) changes.push({ name, bytes: null });
  return changes;
}
