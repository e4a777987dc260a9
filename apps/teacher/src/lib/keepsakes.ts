/** One value that this tab remembers until it is closed. */
export interface Keepsake {
  readonly value: string;
  keep(value: string): void;
  forget(): void;
}

function createKeepsake(name: string): Keepsake {
  return {
    get value() {
      return sessionStorage.getItem(name) ?? '';
    },
    keep: (value) => sessionStorage.setItem(name, value),
    forget: () => sessionStorage.removeItem(name),
  };
}

/** Opens library and consoles. */
export const teacherSecret = createKeepsake('sightline-teacher');

/** `<sessionId>.<secret>`: makes this tab the wall of one class. */
export const wallPass = createKeepsake('sightline-wall');

/** `off` when letters are not to be keys of the console; empty when they are. */
export const letterKeys = createKeepsake('sightline-letter-keys');

/** Brings a class back after the server was restarted. */
export const classKey = (sessionId: string): Keepsake =>
  createKeepsake(`sightline-key-${sessionId}`);
