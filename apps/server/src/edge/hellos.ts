import { hashSecret } from '../secret.ts';
import type { Reception } from '../sync/guest.ts';
import type { Surroundings } from '../surroundings.ts';
import { Budgets } from './budgets.ts';
import type { EdgeLimits } from './limits.ts';

/**
 * The same reception for secrets that come too often: they are sent back before the class has noticed.
 * A device whose messages were too many rests first.
 */
export function countHellos(
  reception: Reception,
  allowances: EdgeLimits['secret'],
  { now }: Pick<Surroundings, 'now'>,
): Reception {
  const budgets = new Budgets(allowances, now);
  return (hello, address, connection) => {
    const who = hashSecret(hello.secret);
    if (!budgets.take(who, 'hello')) return { close: 'tooMany' };
    const guest = reception(hello, address, connection);
    if ('close' in guest) return guest;
    return {
      ...guest,
      leave(reason) {
        if (reason === 'tooMany') budgets.empty(who, 'hello');
        guest.leave(reason);
      },
    };
  };
}
