const finalBinary = 0x82;
const known = new WeakMap<Uint8Array, Uint8Array>();

/**
 * A frame as it goes over the wire from a server, unmasked: RFC 6455, section 5.2. A frame that many
 * are sent is wrapped once.
 */
export function wireFrame(frame: Uint8Array): Uint8Array {
  const before = known.get(frame);
  if (before) return before;
  const wire = Buffer.concat([headerOf(frame.length), frame]);
  known.set(frame, wire);
  return wire;
}

function headerOf(length: number): Uint8Array {
  if (length < 126) return Uint8Array.of(finalBinary, length);
  if (length < 65_536) return Uint8Array.of(finalBinary, 126, length >> 8, length & 0xff);
  const header = Buffer.alloc(10);
  header.writeUInt16BE((finalBinary << 8) | 127);
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
