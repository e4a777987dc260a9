/**
 * Why the server closes a connection. 4400-4499 tell y-websocket not to come back by itself;
 * 4500-4599 and 1000-1015 mean "try again".
 */
export const closeCode = {
  brokenFrame: { code: 4400, sentence: 'A message could not be read.' },
  notWelcome: { code: 4401, sentence: 'This device does not belong to this class.' },
  notAllowed: { code: 4403, sentence: 'This device may not send that.' },
  noSuchRoom: { code: 4404, sentence: 'There is no such room.' },
  takenOver: { code: 4409, sentence: 'This seat is open in another window.' },
  newEpoch: { code: 4410, sentence: 'The class was restored. Enter it again.' },
  outOfOrder: { code: 4412, sentence: 'A message came out of its order.' },
  tooLarge: { code: 4413, sentence: 'A message was too long.' },
  left: { code: 4420, sentence: 'This device has left the class.' },
  removed: { code: 4423, sentence: 'Your teacher has taken this device out of the lesson.' },
  over: { code: 4424, sentence: 'The class is over.' },
  tooMany: { code: 4429, sentence: 'Too many messages at once.' },
  fault: { code: 4500, sentence: 'Something went wrong here. This device comes back by itself.' },
  tooSlow: { code: 4508, sentence: 'This device fell too far behind. It comes back by itself.' },
  silent: { code: 4509, sentence: 'Nothing was heard from this device. It comes back by itself.' },
  stopping: { code: 4503, sentence: 'The server is stopping.' },
} as const;

/** The name of a close code in the program. */
export type CloseName = keyof typeof closeCode;
export type CloseReason = (typeof closeCode)[keyof typeof closeCode];

/** The name in {@link closeCode} that has this number, if any. */
export function closeReasonOf(code: number): CloseReason | undefined {
  return Object.values(closeCode).find((reason) => reason.code === code);
}
