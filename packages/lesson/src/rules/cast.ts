import type { Role } from '../schema/character.ts';

/** Who plays what in a lesson, by name. */
export class Cast {
  readonly #roles = new Map<string, Role>();

  constructor(characters: readonly { readonly name: string; readonly role: Role }[] = []) {
    for (const { name, role } of characters) {
      const whole = simple(name);
      this.#roles.set(whole, role);
      // “Mr Hale” and “Noor Haddad” are called Hale and Noor as well.
      for (const part of whole.split(/\s+/))
        if (part.length > 2 && !titles.has(part) && !this.#roles.has(part))
          this.#roles.set(part, role);
    }
  }

  /** Undefined for everybody whom the lesson does not introduce. */
  roleOf(name: string): Role | undefined {
    return this.#roles.get(simple(name));
  }
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'the', 'aunt', 'uncle', 'coach', 'sir']);

const simple = (name: string) =>
  name.toLowerCase().replace(/[’ʼ]/g, "'").replace(/^@/, '').replace(/'s?$/, '').trim();
