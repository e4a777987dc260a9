import {
  parseJoinCode,
  type EnterReply,
  type JoinReply,
  type JoinRequest,
  type Refusal,
} from '@sightline/protocol';
import { postJson, type Surroundings } from '@sightline/session/client';

/** `unreachable`: the server did not answer, or something between us did. */
export type JoinOutcome =
  | {
      readonly secret: string;
      readonly sessionId: string;
      readonly entry?: EnterReply | undefined;
    }
  | { readonly trouble: Refusal['error'] | 'unreachable' };

/**
 * Exchanges what was typed for a seat; what holds no code is not asked about. Never throws.
 *
 * @param secret of the seat that this device has now
 */
export async function join(
  surroundings: Surroundings,
  typed: string,
  secret?: string,
): Promise<JoinOutcome> {
  const code = parseJoinCode(typed);
  if (!code) return { trouble: 'unknown' };
  const request: JoinRequest = { code, ...(secret && { secret }) };
  const reply = await postJson(surroundings, '/api/join', request);
  if (!reply) return { trouble: 'unreachable' };
  try {
    if (!reply.ok) return { trouble: ((await reply.json()) as Refusal).error };
    return (await reply.json()) as JoinReply;
  } catch {
    return { trouble: 'unreachable' };
  }
}
