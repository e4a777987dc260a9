/** One frame or body as it came over the wire. */
export interface Chunk {
  /** `socket /sync/…/board` or `http /api/enter`. */
  readonly from: string;
  readonly bytes: Uint8Array;
}

/** Every byte that an actor received and sent, in order, whatever it made of them. */
export class Recording {
  readonly received: Chunk[] = [];
  readonly sent: Chunk[] = [];

  /** How many bytes were received. */
  get size(): number {
    return this.received.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Where `text` was received; empty when it never was. */
  find(text: string): readonly string[] {
    return this.received
      .filter(({ bytes }) =>
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text),
      )
      .map(({ from }) => from);
  }
}
