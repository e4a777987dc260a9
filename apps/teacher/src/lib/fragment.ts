import { teacherSecret, wallPass } from './keepsakes.ts';

const teacherFragment = /^#([\w-]{22})$/;
const wallFragment = /^#([a-z0-9]{16})\.([\w-]{22})$/;

/**
 * Moves a secret from the address into this tab's `sessionStorage`, and erases it there at once.
 *
 * @returns whether there was one
 */
export function takeFragment({ location, history }: Pick<Window, 'location' | 'history'>): boolean {
  const { hash, pathname, search } = location;
  if (!hash) return false;
  const [, secret] = teacherFragment.exec(hash) ?? [];
  const [, sessionId, wallSecret] = wallFragment.exec(hash) ?? [];
  if (secret) teacherSecret.keep(secret);
  if (sessionId && wallSecret) {
    teacherSecret.forget();
    wallPass.keep(`${sessionId}.${wallSecret}`);
  }
  history.replaceState(history.state, '', pathname + search);
  return Boolean(secret || wallSecret);
}
