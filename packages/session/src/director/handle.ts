const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** How many random bytes a handle needs. */
export const handleBytes = 10;

/** 16 characters of `[a-z2-7]`, 80 bits of the random bytes. */
export function createHandle(random: Uint8Array): string {
  const bits = Array.from(random, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: 16 }, (_, at) => {
    return alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)];
  }).join('');
}
