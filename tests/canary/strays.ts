import type { SeatEntry } from '@sightline/session';
import type { Recording, ScriptedSeat } from '../support/index.ts';

/** Secrets and labels of one seat that reached somebody else. */
export function findStrays(
  seats: readonly ScriptedSeat[],
  wall: Recording,
  entries: readonly SeatEntry[],
): string[] {
  const others = (recording: Recording, own: string) => [
    ...seats
      .filter(({ secret, link }) => link.label !== own && recording.find(secret).length > 0)
      .map(({ link }) => `the secret of ${link.label}`),
    ...entries
      .filter(({ label }) => label !== own)
      .filter(({ id, label }) => recording.find(id).length + recording.find(label).length > 0)
      .map(({ label }) => `the entry of ${label}`),
  ];
  return [
    ...others(wall, '').map((what) => `${what} reached the projector`),
    ...seats.flatMap(({ link, network }) =>
      others(network.recording, link.label).map((what) => `${what} reached ${link.label}`),
    ),
  ];
}
