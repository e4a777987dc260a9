import type { EmergencyReply } from '@sightline/protocol';
import type { HelpCard } from '@sightline/session';
import { fetchWithin, type Surroundings } from '@sightline/session/client';

/**
 * What Help shows before this device is in a class: the emergency number where the school is, and nobody's
 * name. Undefined when the server does not say. Never throws.
 */
export async function askEmergency(surroundings: Surroundings): Promise<HelpCard | undefined> {
  const init: RequestInit = { credentials: 'omit', cache: 'no-store' };
  const reply = await fetchWithin(surroundings, '/api/emergency', init);
  try {
    if (!reply?.ok) return undefined;
    const { contact } = (await reply.json()) as EmergencyReply;
    const line = { name: '', contact, purpose: 'now', whatFor: '', hours: '' } as const;
    return contact ? { adults: [], lines: [line] } : undefined;
  } catch {
    return undefined;
  }
}
