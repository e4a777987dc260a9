import type { CrisisCover } from '@sightline/protocol';
import { m } from '@sightline/ui/messages';
import { sayDay } from './say-day.ts';

/** What decides whether a class can have what is marked as sensitive. */
export interface SensitiveGate {
  /** The day on which the safeguarding lead allowed it; empty while nobody has. */
  readonly sensitiveAllowed: string;
  readonly crisis: CrisisCover;
}

/** Why no class can have it now, in sentences; empty when one can. */
export function sayWhyOff({ sensitiveAllowed, crisis }: SensitiveGate): readonly string[] {
  const isCovered = crisis.state === 'ending' || crisis.state === 'fresh';
  return [
    ...(sensitiveAllowed ? [] : [m.sensitive_not_allowed()]),
    ...(isCovered ? [] : [sayCrisis(crisis)]),
  ];
}

/** How it is with the crisis line on the help card. */
export function sayCrisis({ state, goodUntil }: CrisisCover): string {
  switch (state) {
    case 'none':
      return m.sensitive_no_line();
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
