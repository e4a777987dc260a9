import * as encoding from 'lib0/encoding';

/** What is looked for on the wire: the ways in which one value can be written there. */
export type Trace = readonly Uint8Array[];

const utf8 = new TextEncoder();

export function traceOfText(text: string): Trace {
  return [utf8.encode(text)];
}

/** A value as JSON and as it stands inside a Yjs document. */
export function traceOfValue(value: unknown): Trace {
  const encoder = encoding.createEncoder();
  encoding.writeAny(encoder, value as Parameters<typeof encoding.writeAny>[1]);
  return [utf8.encode(JSON.stringify(value)), encoding.toUint8Array(encoder)];
}

export function holdsTrace(bytes: Uint8Array, trace: Trace): boolean {
  const received = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return trace.some((form) => received.includes(form));
}
