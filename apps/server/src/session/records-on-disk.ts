import { createHash } from 'node:crypto';
import type { Records } from './records.ts';

const spare = 'spare/';
/** Devices have these, too, and offer them again, or are there again, when a class has come back. */
const keptOnce = ['state/desks/', 'state/ledgers/', 'state/presence/'];

/** Names of records that are not encrypted: needed before the key is back. */
export function isOpenRecord(name: string): boolean {
  const plain = name.startsWith(spare) ? name.slice(spare.length) : name;
  return plain === 'about' || plain.startsWith('roll/');
}

/**
 * What to write for a record of this name: most are written twice, under two names, so that one
 * damaged spot on the disk costs nothing.
 */
export function namesOnDisk(name: string): readonly string[] {
  return keptOnce.some((prefix) => name.startsWith(prefix)) ? [name] : [name, spare + name];
}

/** A record that is not encrypted, with a checksum: a damaged number would still be a number. */
export function writeOpenRecord(name: string, value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  return Buffer.from(`${json}\n${checksum(name, json)}`);
}

/** @throws when it is damaged */
export function readOpenRecord(name: string, bytes: Uint8Array): unknown {
  // Before there were checksums there was only the JSON.
  const [json = '', sum] = Buffer.from(bytes).toString().split('\n');
  if (sum !== undefined && sum !== checksum(name, json)) throw new Error('a record is damaged');
  return JSON.parse(json);
}

function checksum(name: string, json: string): string {
  return createHash('sha256').update(`${name}\n${json}`).digest('base64url').slice(0, 16);
}

/** What of a class could be read. */
export interface ReadRecords {
  readonly records: Records;
  /** Names of records of which nothing could be read. */
  readonly lost: readonly string[];
  /** Names of records that are to be written again, as they stand on the disk once and not twice. */
  readonly halved: readonly string[];
}

/** @param decode throws when the bytes are not what was written under this name */
export function readRecords(
  stored: ReadonlyMap<string, Uint8Array>,
  decode: (name: string, bytes: Uint8Array) => unknown,
): ReadRecords {
  const records = new Map<string, unknown>();
  const lost: string[] = [];
  const halved: string[] = [];
  const names = new Set(
    Array.from(stored.keys(), (name) => (name.startsWith(spare) ? name.slice(spare.length) : name)),
  );
  for (const name of names) {
    const onDisk = namesOnDisk(name);
    const read = onDisk.flatMap((one) => tryToRead(one, stored.get(one), decode));
    if (read[0]) records.set(name, read[0].value);
    else lost.push(name);
    if (read.length < onDisk.length) halved.push(name);
  }
  return { records, lost, halved };
}

function tryToRead(
  name: string,
  bytes: Uint8Array | undefined,
  decode: (name: string, bytes: Uint8Array) => unknown,
): { readonly value: unknown }[] {
  try {
    return bytes ? [{ value: decode(name, bytes) }] : [];
  } catch {
    return [];
  }
}
