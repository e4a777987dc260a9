import { joinCodeAlphabet, joinCodeLength } from '@sightline/protocol';
import type { Surroundings } from './surroundings.ts';

/** Six random characters, 30 bits. */
export function makeJoinCode({ random }: Pick<Surroundings, 'random'>): string {
  return Array.from(random(joinCodeLength), (byte) => joinCodeAlphabet[byte & 31]).join('');
}

/** `K7M 2QX`: how people see a code. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
