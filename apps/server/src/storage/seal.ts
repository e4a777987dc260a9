import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Surroundings } from '../surroundings.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts what a class writes. The key is 32 bytes and never on this machine's disk. */
export interface Seal {
  /** AES-256-GCM: `nonce(12) ‖ ciphertext ‖ tag(16)`, bound to `name` so that records can't be swapped. */
  close(name: string, plain: Uint8Array): Uint8Array;
  /** @throws when the key is another, or the bytes were changed or stood under another name */
  open(name: string, sealed: Uint8Array): Uint8Array;
}

export function createSeal(key: Uint8Array, { random }: Pick<Surroundings, 'random'>): Seal {
  return {
    close(name, plain) {
      const nonce = random(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(name));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open(name, sealed) {
      const end = sealed.length - tagBytes;
      if (end < nonceBytes) throw new Error('a sealed record is cut off');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(name));
      decipher.setAuthTag(sealed.subarray(end));
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
    },
  };
}
