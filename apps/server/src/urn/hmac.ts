import { createHmac } from 'node:crypto';
import type { Hmac } from '@sightline/ballot';

export const hmac: Hmac = (key, ...parts) => {
  const digest = createHmac('sha256', key);
  for (const part of parts) digest.update(part);
  return new Uint8Array(digest.digest());
};
