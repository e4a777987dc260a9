import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');
/** Small lessons that only tests know. */
export const fixtureLessons = join(root, 'packages/lesson/fixtures/lessons');
export const shippedLessons = join(root, 'lessons');

export interface ServerProcessOptions {
  readonly lessons?: string;
  /** A host name by which it is also reached. */
  readonly name?: string;
  /** Put before the program, such as `--import`. */
  readonly nodeArgs?: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Sightline as a teacher starts it: a process of its own on a free port of this machine. */
export class ServerProcess {
  readonly #options: Required<ServerProcessOptions>;
  readonly #dataFolder: string;
  #child!: ChildProcess;
  #ended!: Promise<void>;
  #origin = '';
  #teacherSecret = '';
  #printed = '';

  private constructor(options: Required<ServerProcessOptions>, dataFolder: string) {
    this.#options = options;
    this.#dataFolder = dataFolder;
  }

  /** @throws when the process ends before it has printed the teacher's link */
  static async start({
    lessons = fixtureLessons,
    name = '',
    nodeArgs = [],
    env = {},
  }: ServerProcessOptions = {}): Promise<ServerProcess> {
    const dataFolder = await mkdtemp(join(tmpdir(), 'sightline-'));
    const server = new ServerProcess({ lessons, name, nodeArgs, env }, dataFolder);
    await server.#spawn('0');
    return server;
  }

  /** `http://127.0.0.1:<port>` */
  get origin(): string {
    return this.#origin;
  }

  /** `http://<name>:<port>`, for browsers that know the name. */
  get namedOrigin(): string {
    return `http://${this.#options.name}:${this.port}`;
  }

  get port(): number {
    return Number(new URL(this.#origin).port);
  }

  get teacherSecret(): string {
    return this.#teacherSecret;
  }

  get dataFolder(): string {
    return this.#dataFolder;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Everything it printed so far. */
  get printed(): string {
    return this.#printed;
  }

  /** Stops its clock: to the devices the network is gone, while their sockets stay open. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  /** `kill -9`: nothing can be saved any more. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }

  /** Starts it again on the same port with the same data. */
  async restart(): Promise<void> {
    await this.#spawn(String(this.port));
  }

  /** Ends it and destroys its data. @throws when it has noted a mistake of its own */
  async stop(): Promise<void> {
    this.thaw();
    this.#child.kill('SIGTERM');
    await this.#ended;
    await rm(this.#dataFolder, { recursive: true, force: true });
    const faults = this.#printed.match(/^fault.*$/gm);
    if (faults) throw new Error(`the server noted: ${faults.join('; ')}`);
  }

  async #spawn(port: string): Promise<void> {
    const { lessons, name, nodeArgs, env } = this.#options;
    const child = spawn(
      process.execPath,
      [...nodeArgs, 'apps/server/src/main.ts', '--port', port, '--host', '127.0.0.1']
        .concat(['--data', this.#dataFolder, '--lessons', lessons])
        .concat(name ? ['--name', name] : []),
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } },
    );
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()));
    child.stderr.on('data', (chunk: Buffer) => (this.#printed += chunk.toString()));
    const link = await new Promise<URL>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        this.#printed += `${line}\n`;
        const match = /https?:\/\/\S+\/teach\/#\S+/.exec(line);
        if (match) resolve(new URL(match[0]));
      });
      child.once('exit', () => reject(new Error(`The server ended:\n${this.#printed}`)));
    });
    this.#origin = `http://127.0.0.1:${link.port}`;
    this.#teacherSecret = link.hash.slice(1);
  }
}
