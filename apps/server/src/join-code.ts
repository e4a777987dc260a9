import type { Surroundings } from './surroundings.ts';

/** Crockford's 32: no I, L, O (read as 1, 1, 0) and no U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 6;
const wellFormed = new RegExp(`^[${alphabet}]{${codeLength}}$`);

/** Six random characters, 30 bits. */
export function makeJoinCode({ random }: Pick<Surroundings, 'random'>): string {
  return Array.from(random(codeLength), (byte) => alphabet[byte & 31]).join('');
}

/** `K7M 2QX`: how people see a code. */
export function formatJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** What somebody typed, as a code; undefined when it can be none. Case, spaces and dashes don't matter. */
export function parseJoinCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return wellFormed.test(code) ? code : undefined;
}
