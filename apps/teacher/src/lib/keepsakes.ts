import { drawer } from './drawer.ts';

/** One value that this tab remembers until it is closed; empty when there is none. */
export interface Keepsake<Value extends string = string> {
  readonly value: Value | '';
  keep(value: Value): void;
  forget(): void;
}

function createKeepsake<Value extends string = string>(name: string): Keepsake<Value> {
  return {
    get value() {
      return drawer.read(name) as Value | '';
    },
    keep: (value) => drawer.keep(name, value),
    forget: () => drawer.forget(name),
  };
}

/** Opens library and consoles. */
export const teacherSecret = createKeepsake('sightline-teacher');

/** `<sessionId>.<secret>`: makes this tab the wall of one class. */
export const wallPass = createKeepsake('sightline-wall');

/** `<sessionId>.<secret>`: good once, to be exchanged for a {@link remotePass}. */
export const pairing = createKeepsake('sightline-pairing');

/** `<sessionId>.<secret>`: makes this tab the console of one class. */
export const remotePass = createKeepsake('sightline-remote');

/** `off` when letters are not to be keys of the console; empty when they are. */
export const letterKeys = createKeepsake('sightline-letter-keys');

/** Of the hints that are given once: `told` when this tab has given it. */
export const awakeHint = createKeepsake<'told'>('sightline-awake-hint');

/** Brings a class back after the server was restarted. */
export const classKey = (sessionId: string): Keepsake =>
  createKeepsake(`sightline-key-${sessionId}`);

/**
 * What the teacher said about this computer before the class: the wall gets a `window` of its own, or
 * the projector can only `mirror` this screen, or there is `none`.
 */
export const classProjector = (sessionId: string): Keepsake<'window' | 'mirror' | 'none'> =>
  createKeepsake(`sightline-projector-${sessionId}`);
