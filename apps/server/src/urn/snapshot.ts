const recordLength = 32;
const pageLength = 64 * recordLength;

/** `length(4) ‖ records ‖ zeros` up to a whole page, so that a file's size does not tell how many voted. */
export function padSnapshot(records: Uint8Array): Uint8Array {
  const pages = Math.max(1, Math.ceil(records.length / pageLength));
  const bytes = new Uint8Array(4 + pages * pageLength);
  new DataView(bytes.buffer).setUint32(0, records.length);
  bytes.set(records, 4);
  return bytes;
}

/** The records that {@link padSnapshot} was given. */
export function unpadSnapshot(bytes: Uint8Array): Uint8Array {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return bytes.slice(4, 4 + length);
}
