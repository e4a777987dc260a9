import { createHash, timingSafeEqual } from 'node:crypto';
import type { Surroundings } from './surroundings.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new capability: 128 random bits as 22 characters of base64url. */
export function makeSecret({ random }: Pick<Surroundings, 'random'>): string {
  return Buffer.from(random(16)).toString('base64url');
}

/** A new random name of `length` characters a-z and 2-7; no secret. */
export function makeId({ random }: Pick<Surroundings, 'random'>, length: number): string {
  return Array.from(random(length), (byte) => alphabet[byte & 31]).join('');
}

/** What is kept of a secret, in memory and on disk: SHA-256 in base64url. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Compares two hashes in constant time. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
