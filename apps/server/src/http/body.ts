import type { IncomingMessage } from 'node:http';
import { malformed, Refused } from './refused.ts';

const bodyLimit = 16_384;
const tooLong = () => new Refused(413, 'malformed', 'That is too long.');

/** Reads a whole body. @throws {Refused} 413 when it is longer than `limit` bytes */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of wholeOf(request)) {
    length += chunk.length;
    if (length > limit) throw tooLong();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @throws {Refused} 400 when it breaks off: nobody may be left to hear that, and it is no fault of ours */
async function* wholeOf(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* request as AsyncIterable<Uint8Array>;
  } catch {
    throw malformed();
  }
}

/** @throws {Refused} 415 when it is not said to be JSON, 413, or 400 when it is none */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const [type = ''] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new Refused(415, 'malformed', 'Only JSON can be read here.');
  const bytes = await readBody(request, bodyLimit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw malformed();
  }
}
