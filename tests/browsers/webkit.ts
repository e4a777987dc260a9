import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { viewport, type Browser, type InputSource } from './browser.ts';
import type { Installed } from './on-this-machine.ts';
import { Program } from './program.ts';

/**
 * WebKitGTK's own small browser, over WebDriver, which is plain HTTP with JSON: the few calls that a story
 * needs are fewer lines than what a library for them would bring into the lockfile.
 */
export class WebKit implements Browser {
  readonly #programs: readonly Program[];
  readonly #home: string;
  readonly #session: string;
  readonly #faults: string[] = [];
  #isOpen = false;

  private constructor(programs: readonly Program[], home: string, session: string) {
    this.#programs = programs;
    this.#home = home;
    this.#session = session;
  }

  /** @param proxyPort its only way to the network */
  static async start(
    { program, driver, screen }: Installed['webkit'],
    proxyPort: number,
  ): Promise<WebKit> {
    const home = await mkdtemp(join(tmpdir(), 'webkit-'));
    // It has no headless mode. Whoever takes the screen away ends the browser, too.
    const display = new Program(screen, ['-displayfd', '3', '-nolisten', 'tcp']);
    const programs = [display];
    try {
      const port = await freePort();
      const env = { ...surroundings(home), DISPLAY: `:${await display.says(/^(\d+)\n/m)}` };
      programs.unshift(new Program(driver, [`--port=${port}`], env));
      const address = `http://127.0.0.1:${port}`;
      await isListening(address);
      const { sessionId } = await call<{ sessionId: string }>('POST', `${address}/session`, {
        capabilities: { alwaysMatch: capabilities(program, proxyPort) },
      });
      return new WebKit(programs, home, `${address}/session/${sessionId}`);
    } catch (fault) {
      for (const started of programs) await started.end();
      await rm(home, { recursive: true, force: true });
      throw fault;
    }
  }

  async open(address: string): Promise<void> {
    if (!this.#isOpen) await this.#openNarrow();
    else {
      await this.#keepFaults();
      await this.#run('sessionStorage.clear()');
    }
    this.#isOpen = true;
    await this.#send('POST', 'url', { url: address });
    await this.#watch();
  }

  /** Only a window that a page has opened comes without a toolbar, and as narrow as a phone. */
  async #openNarrow(): Promise<void> {
    const before = await this.#send<string>('GET', 'window');
    const { width, height } = viewport;
    await this.#run(
      `window.open('about:blank', '_blank', 'noopener,popup,width=${width},height=${height}')`,
    );
    const handles = await this.#send<string[]>('GET', 'window/handles');
    await this.#send('POST', 'window', { handle: handles.find((one) => one !== before) });
  }

  evaluate(expression: string): Promise<string> {
    return this.#run(`return (${expression})`);
  }

  async act(source: InputSource): Promise<void> {
    await this.#send('POST', 'actions', { actions: [source] });
  }

  async reload(): Promise<void> {
    await this.#keepFaults();
    await this.#send('POST', 'refresh', {});
    await this.#watch();
  }

  async back(): Promise<void> {
    await this.#send('POST', 'back', {});
  }

  /** Its driver tells of none: heard in the page itself, once it has loaded, until it is left. */
  async faults(): Promise<readonly string[]> {
    await this.#keepFaults();
    return this.#faults.splice(0);
  }

  async quit(): Promise<void> {
    await call('DELETE', this.#session).catch(() => {});
    for (const program of this.#programs) await program.end();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** Before the page goes, and they with it. */
  async #keepFaults(): Promise<void> {
    const heard = await this.#run<string[]>('return window.faults?.splice(0) ?? []');
    this.#faults.push(...heard);
  }

  async #watch(): Promise<void> {
    await this.#run(`
      const faults = (window.faults = []);
      addEventListener('error', ({ message }) => faults.push(message));
      addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
      console.error = (...words) => faults.push(words.join(' '));
    `);
  }

  #run<Result>(script: string): Promise<Result> {
    return this.#send('POST', 'execute/sync', { script, args: [] });
  }

  #send<Result>(method: string, path: string, body?: object): Promise<Result> {
    return call(method, `${this.#session}/${path}`, body);
  }
}

/** @throws with what the driver says is wrong */
async function call<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { error?: string } };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

const capabilities = (binary: string, proxyPort: number) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary,
    args: [
      '--automation',
      `--proxy=socks5://127.0.0.1:${proxyPort}`,
      '--javascript-can-open-windows-automatically=true',
    ],
  },
});

/** What it would keep lies in a folder of its own, and it looks for no desktop around it. */
const surroundings = (home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: home,
  XDG_CACHE_HOME: home,
  XDG_CONFIG_HOME: home,
  XDG_DATA_HOME: home,
  XDG_RUNTIME_DIR: home,
  GSETTINGS_BACKEND: 'memory',
  NO_AT_BRIDGE: '1',
  // Root, as in a container, cannot have its sandbox. It loads nothing but our own page.
  ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The driver says nothing when it is ready. @throws when it never is */
async function isListening(address: string, limitMs = 10_000): Promise<void> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const isThere = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (performance.now() > deadline) throw new Error(`${address} does not answer`);
    await wait(20);
  }
}
