import type { CrisisCover } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';
import { sayDay } from './say-day.ts';

/** What decides whether a class can have what is marked as sensitive. */
export interface SensitiveGate {
  /** The day on which the safeguarding lead allowed it; empty while nobody has. */
  readonly sensitiveAllowed: string;
  /** Empty while none is chosen. */
  readonly country: string;
  readonly crisis: CrisisCover;
}

/** Why no class can have it now, in sentences; empty when one can. */
export function sayWhyOff(gate: SensitiveGate): readonly string[] {
  const { sensitiveAllowed, crisis } = gate;
  const isCovered = crisis.state === 'ending' || crisis.state === 'fresh';
  return [
    ...(sensitiveAllowed ? [] : [m.sensitive_not_allowed()]),
    ...(isCovered ? [] : [sayCrisis(gate)]),
  ];
}

/** How it is with the crisis line on the help card. */
export function sayCrisis({ country, crisis }: Omit<SensitiveGate, 'sensitiveAllowed'>): string {
  const { state, goodUntil } = crisis;
  switch (state) {
    case 'none':
      return country === '' ? m.sensitive_no_country() : m.sensitive_no_line();
    case 'unchecked':
      return m.sensitive_unchecked();
    case 'stale':
      return m.sensitive_stale({ day: sayDay(goodUntil) });
    case 'ending':
      return m.sensitive_ending({ day: sayDay(goodUntil) });
    case 'fresh':
      return m.sensitive_fresh({ day: sayDay(goodUntil) });
  }
}
