import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * By which a card is known in one step, 80 bits. Who does not have the seed of its seat cannot tell that
 * two handles belong together.
 */
export function cardHandle(seed: string, stepId: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}/${stepId}`))).slice(0, 20);
}
