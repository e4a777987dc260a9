import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewport, type Browser, type InputSource } from './browser.ts';
import type { Installed } from './on-this-machine.ts';
import { Program } from './program.ts';

type Pending = { readonly resolve: (result: unknown) => void; readonly reject: (e: Error) => void };
type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | {
      readonly type: 'error';
      readonly id: number;
      readonly error: string;
      readonly message: string;
    }
  | { readonly type: 'event'; readonly method: string; readonly params: LogEntry };
interface LogEntry {
  readonly level: string;
  readonly text: string;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Firefox, over WebDriver BiDi, which it speaks itself. The seven commands that a story needs are fewer
 * lines than what a library for them would bring into the lockfile.
 */
export class Firefox implements Browser {
  readonly #program: Program;
  readonly #profile: string;
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #faults: string[] = [];
  #sent = 0;
  #tab = '';

  private constructor(program: Program, profile: string, socket: WebSocket) {
    this.#program = program;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox has gone'));
    });
  }

  /** @param proxyPort its only way to the network */
  static async start({ program }: Installed['firefox'], proxyPort: number): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
    const lines = Object.entries(preferences(proxyPort)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const args = [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
    ];
    const started = new Program(program, args);
    try {
      const address = await started.says(/BiDi listening on (ws:\S+)/);
      const socket = new WebSocket(`${address}/session`);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve);
        socket.addEventListener('error', reject);
      });
      const firefox = new Firefox(started, profile, socket);
      await firefox.#send('session.new', { capabilities: {} });
      await firefox.#send('session.subscribe', { events: ['log.entryAdded'] });
      return firefox;
    } catch (fault) {
      await started.end();
      await rm(profile, { recursive: true, force: true });
      throw fault;
    }
  }

  async open(address: string): Promise<void> {
    const before = this.#tab;
    const { context } = await this.#send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    this.#tab = context;
    if (before) await this.#send('browsingContext.close', { context: before });
    await this.#send('browsingContext.setViewport', { context, viewport });
    await this.#send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  }

  async evaluate(expression: string): Promise<string> {
    const evaluated = await this.#send<Evaluated>('script.evaluate', {
      expression,
      target: { context: this.#tab },
      awaitPromise: true,
    });
    if (!evaluated.result) throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result.value;
  }

  async act(source: InputSource): Promise<void> {
    await this.#send('input.performActions', { context: this.#tab, actions: [source] });
  }

  async reload(): Promise<void> {
    await this.#send('browsingContext.reload', { context: this.#tab, wait: 'complete' });
  }

  async back(): Promise<void> {
    // Where there is no page before, it says so with an error.
    await this.#send('browsingContext.traverseHistory', { context: this.#tab, delta: -1 }).catch(
      () => {},
    );
  }

  faults(): Promise<readonly string[]> {
    return Promise.resolve(this.#faults.splice(0));
  }

  async quit(): Promise<void> {
    this.#socket.close();
    await this.#program.end();
    await rm(this.#profile, { recursive: true, force: true });
  }

  #send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.#sent;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #hear(message: Message): void {
    if (message.type === 'event') {
      const { level, text } = message.params;
      if (level === 'error' && !lostConnection.test(text)) this.#faults.push(text);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.type === 'success') pending?.resolve(message.result);
    else pending?.reject(new Error(`${message.error}: ${message.message}`));
  }
}

/** Firefox counts it as an error of the page when its network goes away. */
const lostConnection = /^(Firefox can’t establish a connection|The connection to ws:)/;

/** The way out, and no talk of its own with its maker. */
const preferences = (proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': proxyPort,
  'network.proxy.socks_version': 5,
  'network.proxy.socks_remote_dns': true,
  'remote.active-protocols': 1,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.server': 'data:,none',
});
