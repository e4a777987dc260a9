import { pair, type Refused } from '../api.ts';
import { classKey, pairing, remotePass, teacherSecret } from '../keepsakes.ts';

/**
 * Exchanges the pairing with which this tab was opened for a way in of its own. What it holds
 * afterwards leads one class and no other.
 *
 * @throws {Refused} `not-allowed` when the pairing is used up; then it is forgotten
 */
export async function becomeRemote(): Promise<void> {
  const [, code = ''] = pairing.value.split('.');
  try {
    const { sessionId, secret, key } = await pair({ secret: code });
    classKey(sessionId).keep(key);
    remotePass.keep(`${sessionId}.${secret}`);
  } catch (refusal) {
    if ((refusal as Refused).kind === 'not-allowed') pairing.forget();
    throw refusal;
  }
  pairing.forget();
  teacherSecret.forget();
}
