import type { Qr } from '@sightline/ui/wall';
import { encode } from 'uqr';

/** The QR code of a link, without its quiet zone. */
export const qr: Qr = (link) => encode(link, { border: 0, ecc: 'M' }).data;
