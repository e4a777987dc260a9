import type { JoinReply, JoinRequest, Refusal } from '@sightline/protocol';

/** `unreachable`: the server did not answer at all. */
export type JoinOutcome =
  { readonly secret: string } | { readonly trouble: Refusal['error'] | 'unreachable' };

/** Exchanges a code for a seat. The server forgives case, spaces and dashes. */
export async function join(code: string): Promise<JoinOutcome> {
  try {
    const request: JoinRequest = { code };
    const reply = await fetch('/api/join', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      credentials: 'omit',
      cache: 'no-store',
    });
    if (!reply.ok) return { trouble: ((await reply.json()) as Refusal).error };
    return { secret: ((await reply.json()) as JoinReply).secret };
  } catch {
    return { trouble: 'unreachable' };
  }
}
