import { closeCode, type CloseReason } from '@sightline/protocol';

/**
 * - `entering`: on the way in for the first time
 * - `waiting`: the class is locked; asks again every two seconds
 * - `away`: the server was restarted and waits for the teacher's device; asks again likewise
 * - `offline`: the server was not heard for up to five seconds; comes back by itself
 * - `blocked`: the server answers, but live connections to it fail on the way; goes on trying
 * - `left`: this side closed the link
 * - `closed`: the server closed it, for good
 */
export type LinkState =
  | { readonly kind: 'entering' | 'waiting' | 'away' | 'online' | 'offline' | 'blocked' | 'left' }
  | { readonly kind: 'closed'; readonly reason: CloseReason };

/** The server decided, or this program is at fault: coming back would end the same way. */
const final: readonly CloseReason[] = [
  closeCode.removed,
  closeCode.left,
  closeCode.over,
  closeCode.takenOver,
  closeCode.notWelcome,
  closeCode.notAllowed,
  closeCode.brokenFrame,
  closeCode.tooLarge,
];
/** The address no longer leads anywhere; the way in is asked for anew. */
const moved: readonly CloseReason[] = [closeCode.newEpoch, closeCode.noSuchRoom];

/** What a device does after its connection closed with this reason. */
export function nextAfter(reason: CloseReason | undefined): 'stop' | 'enter' | 'reconnect' {
  if (!reason) return 'reconnect';
  if (final.includes(reason)) return 'stop';
  return moved.includes(reason) ? 'enter' : 'reconnect';
}
