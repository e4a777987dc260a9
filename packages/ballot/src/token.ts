/** HMAC-SHA256 of the parts one after the other: 32 bytes. The host brings it. */
export type Hmac = (key: Uint8Array, ...parts: Uint8Array[]) => Uint8Array;

/** Two random 32-byte keys, made for one question; whoever keeps them forgets them at its close. */
export interface QuestionKeys {
  /** Turns a seat into a nullifier; only the issuer holds it. */
  readonly seatKey: Uint8Array;
  /** Signs nullifiers; the issuer and the urn hold it. */
  readonly urnKey: Uint8Array;
}

const nullifierLength = 16;
const encoder = new TextEncoder();

/**
 * The right to give one answer: nullifier(16) ‖ signature(32). The same seat and question always
 * give the same token, so nothing about who has one needs to be stored.
 */
export function issueToken(
  hmac: Hmac,
  keys: QuestionKeys,
  question: string,
  seatId: string,
): Uint8Array {
  const questionBytes = encoder.encode(question);
  const nullifier = hmac(keys.seatKey, questionBytes, encoder.encode(seatId)).subarray(
    0,
    nullifierLength,
  );
  const token = new Uint8Array(nullifierLength + 32);
  token.set(nullifier);
  token.set(hmac(keys.urnKey, questionBytes, nullifier), nullifierLength);
  return token;
}

/** Whether the issuer made this token for this question. Takes the same time wherever it differs. */
export function isTokenGood(
  hmac: Hmac,
  urnKey: Uint8Array,
  question: string,
  token: Uint8Array,
): boolean {
  const signature = hmac(urnKey, encoder.encode(question), nullifierOf(token));
  const given = token.subarray(nullifierLength);
  let difference = given.length ^ signature.length;
  for (const [position, byte] of signature.entries()) difference |= byte ^ (given[position] ?? 0);
  return difference === 0;
}

/** The part of a token that the urn counts by: 16 bytes, the same for every ballot of one seat. */
export function nullifierOf(token: Uint8Array): Uint8Array {
  return new Uint8Array(token.subarray(0, nullifierLength));
}
