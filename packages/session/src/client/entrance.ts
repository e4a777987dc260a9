import {
  closeCode,
  type CloseReason,
  type EnterReply,
  type EnterRequest,
  type LeaveRequest,
  type Refusal,
} from '@sightline/protocol';
import { postJson } from './post-json.ts';
import type { Surroundings } from './surroundings.ts';

/** `again`: the server was not reached, or is not able to answer now. */
export type Entry =
  | EnterReply
  | { readonly state: 'refused'; readonly reason: CloseReason }
  | { readonly state: 'again' };

/** Says once that a device gives its seat up, also while its page goes. Never throws. */
export function giveUp(surroundings: Surroundings, secret: string): void {
  const request: LeaveRequest = { secret };
  void postJson(surroundings, '/api/leave', request, { keepalive: true });
}

/** Asks once for the way in. Never throws. */
export async function enter(surroundings: Surroundings, request: EnterRequest): Promise<Entry> {
  const response = await postJson(surroundings, '/api/enter', request);
  if (!response || response.status >= 500 || response.status === 429) return { state: 'again' };
  try {
    const body: unknown = await response.json();
    if (response.ok) return body as EnterReply;
    const isOver = (body as Refusal).error === 'closed';
    return { state: 'refused', reason: isOver ? closeCode.over : closeCode.notWelcome };
  } catch {
    // Not our server's words: a captive portal or a filter stands between.
    return { state: 'again' };
  }
}
