import type { Answer } from './question.ts';

/** Bytes of every ballot: question(16) ‖ token(48) ‖ answer(16). */
export const ballotLength = 80;
export const questionLength = 16;
export const tokenLength = 48;
export const answerLength = 16;

/** An answer on its way to the urn. `token` stands for the right to give one, not for a person. */
export interface Ballot {
  /** 16 characters of `[a-z2-7]`. */
  readonly question: string;
  /** 48 bytes. */
  readonly token: Uint8Array;
  readonly answer: Answer;
}

const kindByte = { skip: 0, picked: 1 } as const;
const wellFormedQuestion = /^[a-z2-7]{16}$/;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * `kind(1) ‖ value ‖ zeros`, 16 bytes: a skip has no value, options are a big-endian 32-bit mask
 * (bit n = option n).
 *
 * @throws {RangeError} for an option beyond 31
 */
export function writeAnswer(answer: Answer): Uint8Array {
  const bytes = new Uint8Array(answerLength);
  bytes[0] = kindByte[answer.kind];
  if (answer.kind === 'picked') {
    let mask = 0;
    for (const option of answer.picked) {
      if (!Number.isInteger(option) || option < 0 || option > 31)
        throw new RangeError(`there is no option ${option}`);
      mask |= 1 << option;
    }
    viewOf(bytes).setUint32(1, mask);
  }
  return bytes;
}

/** The answer in 16 bytes, or undefined unless they are exactly what {@link writeAnswer} makes. */
export function readAnswer(bytes: Uint8Array): Answer | undefined {
  if (bytes.length !== answerLength) return undefined;
  const answer = readValue(bytes);
  if (!answer) return undefined;
  return writeAnswer(answer).every((byte, position) => byte === bytes[position])
    ? answer
    : undefined;
}

function readValue(bytes: Uint8Array): Answer | undefined {
  if (bytes[0] === kindByte.skip) return { kind: 'skip' };
  if (bytes[0] !== kindByte.picked) return undefined;
  const mask = viewOf(bytes).getUint32(1);
  const options = Array.from({ length: 32 }, (_, option) => option);
  return { kind: 'picked', picked: options.filter((option) => (mask >>> option) & 1) };
}

/** @throws {RangeError} when a field has not the shape of {@link Ballot} */
export function writeBallot({ question, token, answer }: Ballot): Uint8Array {
  if (!wellFormedQuestion.test(question)) throw new RangeError('this is no question id');
  if (token.length !== tokenLength) throw new RangeError('a token has 48 bytes');
  const bytes = new Uint8Array(ballotLength);
  bytes.set(new TextEncoder().encode(question));
  bytes.set(token, questionLength);
  bytes.set(writeAnswer(answer), questionLength + tokenLength);
  return bytes;
}

/** The ballot in 80 bytes, or undefined unless they are exactly what {@link writeBallot} makes. */
export function readBallot(bytes: Uint8Array): Ballot | undefined {
  if (bytes.length !== ballotLength) return undefined;
  const question = String.fromCharCode(...bytes.subarray(0, questionLength));
  if (!wellFormedQuestion.test(question)) return undefined;
  const answer = readAnswer(bytes.subarray(questionLength + tokenLength));
  if (!answer) return undefined;
  // Not `slice`: on a Node Buffer that would keep the whole receive buffer alive.
  const token = new Uint8Array(bytes.subarray(questionLength, questionLength + tokenLength));
  return { question, token, answer };
}
