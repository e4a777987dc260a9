// Which browsers besides Chromium this machine has. Read by scripts/test.mjs too, outside the tests.
import { existsSync, globSync } from 'node:fs';

/** Where the programs are that a browser needs. */
export interface Installed {
  readonly firefox: { readonly program: string };
  readonly webkit: { readonly program: string; readonly driver: string; readonly screen: string };
}

export type Kind = keyof Installed;

const firstThere = (...paths: string[]) => paths.find((path) => existsSync(path));

const finders: { readonly [Name in Kind]: () => Installed[Name] | undefined } = {
  firefox() {
    const program = process.env['FIREFOX_PATH'] ?? firstThere('/usr/bin/firefox-esr');
    return program ? { program } : undefined;
  },
  webkit() {
    const [program] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
    const driver = firstThere('/usr/bin/WebKitWebDriver');
    const screen = firstThere('/usr/bin/Xvfb');
    return program && driver && screen ? { program, driver, screen } : undefined;
  },
};

/** Undefined where it is not on this machine. A browser that is there but does not start is a failure. */
export function find<Name extends Kind>(kind: Name): Installed[Name] | undefined {
  return finders[kind]();
}

const remedies: Readonly<Record<Kind, string>> = {
  firefox:
    'firefox: not on this machine, so its tests did not run. Install firefox-esr, or set FIREFOX_PATH.',
  webkit:
    'webkit: not on this machine, so its tests did not run. Install webkit2gtk-driver and xvfb.',
};

/** A sentence for each browser whose tests cannot run here. */
export function sayMissing(): readonly string[] {
  return (Object.keys(remedies) as Kind[])
    .filter((kind) => !find(kind))
    .map((kind) => remedies[kind]);
}
