import { hashSecret } from '../secret.ts';
import type { Reception } from '../sync/guest.ts';
import type { Surroundings } from '../surroundings.ts';
import type { TeacherSecrets } from '../teacher-secrets.ts';
import { Budgets } from './budgets.ts';
import type { EdgeLimits } from './limits.ts';

/** So long, whoever floods sends no more than a connection may that stays. */
const restSeconds = 3;

/**
 * The same reception for secrets that come too often: they are sent back before the class has noticed. A
 * device whose messages were too many rests first. The teacher's own secret is in no pupil's hands.
 */
export function countHellos(
  reception: Reception,
  teachers: Pick<TeacherSecrets, 'has'>,
  allowances: EdgeLimits['secret'],
  { now }: Pick<Surroundings, 'now'>,
): Reception {
  const budgets = new Budgets(allowances, now);
  return (hello, address, connection) => {
    const who = hashSecret(hello.secret);
    if (teachers.has(who)) return reception(hello, address, connection);
    if (!budgets.take(who, 'hello')) return { close: 'tooMany' };
    const answer = reception(hello, address, connection);
    if ('close' in answer) return answer;
    const { guest, greeting } = answer;
    const leave: typeof guest.leave = (reason) => {
      if (reason === 'tooMany') budgets.rest(who, 'hello', restSeconds);
      guest.leave(reason);
    };
    return { greeting, guest: { ...guest, leave } };
  };
}
