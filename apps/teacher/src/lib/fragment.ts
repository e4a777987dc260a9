import { classKey, pairing, remotePass, teacherSecret, wallPass } from './keepsakes.ts';

const teacherFragment = /^#([\w-]{22})$/;
const passFragment = /^#(([a-z0-9]{16})\.[\w-]{22})$/;

/** Whether an address holds a secret for this tab. */
export const holdsSecret = ({ hash }: Pick<Location, 'hash'>): boolean =>
  teacherFragment.test(hash) || passFragment.test(hash);

/**
 * Moves a secret from the address into what this tab keeps, and erases it there at once.
 *
 * @returns whether there was one
 */
export function takeFragment({ location, history }: Pick<Window, 'location' | 'history'>): boolean {
  const { hash, pathname, search } = location;
  if (!hash) return false;
  const [, secret] = teacherFragment.exec(hash) ?? [];
  const [, pass, sessionId] = passFragment.exec(hash) ?? [];
  if (secret) teacherSecret.keep(secret);
  if (pass && sessionId) {
    if (pathname.endsWith('/remote')) pairing.keep(pass);
    else becomeWall(sessionId, pass);
  }
  history.replaceState(history.state, '', pathname + search);
  return Boolean(secret || pass);
}

/** A wall keeps nothing by which the class could be led, or brought back. */
function becomeWall(sessionId: string, pass: string): void {
  for (const keepsake of [teacherSecret, remotePass, pairing, classKey(sessionId)])
    keepsake.forget();
  wallPass.keep(pass);
}
