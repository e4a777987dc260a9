import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Lesson } from '@sightline/lesson';
import { isOwnAddress, lanNow, loopAddress, ownAddress, studentAddresses } from './addresses.ts';
import { createBucket } from './bucket.ts';
import { prepareDataFolder } from './data-folder.ts';
import { Budgets } from './edge/budgets.ts';
import { endBroken } from './edge/client-error.ts';
import { Gate } from './edge/gate.ts';
import { countHellos } from './edge/hellos.ts';
import { edgeLimits, type EdgeLimits } from './edge/limits.ts';
import { createApi } from './http/api.ts';
import { classRoutes } from './http/classes.ts';
import { entranceRoutes } from './http/entrance.ts';
import { createFrontDoor } from './http/front-door.ts';
import { createHostCheck, type HostCheck } from './http/host-check.ts';
import { libraryRoutes } from './http/library.ts';
import { practiceRoutes } from './http/practice.ts';
import { profileRoutes } from './http/profile.ts';
import { remoteRoutes } from './http/remote.ts';
import { restoreRoutes } from './http/restore.ts';
import {
  builtApps,
  createBuiltSite,
  createDevelopmentSite,
  type AppFolders,
  type Site,
} from './http/site.ts';
import { watchVisitors } from './http/visitors.ts';
import { createJournal, type Journal } from './journal.ts';
import { openLibrary, type Library } from './library.ts';
import { readNetworks, type Networks } from './networks.ts';
import type { Options } from './options.ts';
import { Practices } from './practice/practices.ts';
import { createProfileFile } from './profile/profile-file.ts';
import { School } from './profile/school.ts';
import { Sessions } from './session/sessions.ts';
import { openClasses } from './storage/open-classes.ts';
import type { Storage } from './storage/storage.ts';
import { realSurroundings, repeat, type Surroundings } from './surroundings.ts';
import { openTeacherSecrets } from './teacher-secrets.ts';
import { createUpgrade, type Upgrade } from './sync/upgrade.ts';
import { createUrnDoor } from './urn/door.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  readonly teacherSecret: string;
  /** Opens the console on this computer; the only place where the secret is shown. */
  readonly teacherLink: string;
  /** Where students join, the one to show first in front. */
  readonly addresses: readonly string[];
  /** Names of apps that are not built. */
  readonly missing: readonly string[];
  /** Sentences about its data folder, for whoever started it. */
  readonly notices: readonly string[];
  readonly journal: Journal;
  /**
   * Starts a practice class of a lesson, of the first one when its name is empty.
   *
   * @returns the link to its console; undefined when there is no such lesson
   */
  practise(lesson: string): Promise<string | undefined>;
  /** Writes what is to be written, tells everybody to come back, and stops listening. */
  close(): Promise<void>;
}

/** What a test may replace. */
export interface ServerParts {
  readonly surroundings?: Surroundings;
  readonly storage?: Storage;
  readonly apps?: AppFolders;
  readonly networks?: () => Networks;
  readonly limits?: EdgeLimits;
}

const graceMs = 750;
const forgetEveryMs = 60_000;
const visitorLooks = { size: 10, perSecond: 1 };
const staleCheckMs = 600_000;
const networksCheckMs = 3_000;

/**
 * Starts a server, on a free port when `options.port` is 0.
 *
 * @throws {DataFolderError} when the data folder can't be used
 * @throws an error with `code` EADDRINUSE, EACCES or EADDRNOTAVAIL when it can't listen
 */
export async function startServer(
  options: Options,
  parts: ServerParts = {},
): Promise<RunningServer> {
  const { surroundings = realSurroundings, limits = edgeLimits } = parts;
  const journal = createJournal(surroundings);
  const folderNotices = prepareDataFolder(options.data);
  const teachers = openTeacherSecrets(options.data, surroundings);
  const library = await openLibrary(options.lessons);
  const school = new School(createProfileFile(options.data), surroundings);
  const pages = options.development
    ? createDevelopmentSite(options.development)
    : createBuiltSite(parts.apps ?? builtApps);
  const server = createServer({
    headersTimeout: limits.patience.head,
    requestTimeout: limits.patience.request,
    keepAliveTimeout: limits.patience.idle,
    connectionsCheckingInterval: limits.patience.head / 2,
    // An offer of another protocol is not taken up, and what was asked is answered.
    shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
  });
  // A client that does not take its answer keeps nothing open.
  server.timeout = limits.patience.silence;
  server.maxConnections = limits.sockets;
  const port = () => (server.address() as AddressInfo).port;
  const { networks = readNetworks } = parts;
  const addresses = () => studentAddresses({ ...options, port: port() }, lanNow(networks()));

  const { storage, notices } = parts.storage
    ? { storage: parts.storage, notices: [] }
    : openClasses(options.data, surroundings.date());
  const sessions = new Sessions({ teachers, addresses, storage, surroundings, journal });
  await sessions.discover();
  // Asking the system for its addresses costs more than a page does.
  const looks = createBucket(visitorLooks, surroundings.now);
  const isOwn = (address: string | undefined) => !looks.take() || isOwnAddress(address);
  const site = watchVisitors(pages, () => sessions.noteVisitor(), isOwn);
  const own = () => ownAddress({ ...options, port: port() });
  const practices = new Practices({
    sessions,
    school,
    origin: () => loopAddress({ ...options, port: port() }),
    surroundings,
  });

  const budgets = new Budgets(limits.address, surroundings.now);
  const gate = new Gate({ limits, budgets, surroundings, journal });
  const isOwnHost = createHostCheck(options.names);
  const routes = [
    ...entranceRoutes(sessions, budgets, surroundings),
    ...libraryRoutes(library),
    ...profileRoutes(school),
    ...classRoutes(sessions, library, school),
    ...restoreRoutes(sessions, budgets, surroundings),
    ...remoteRoutes(sessions, budgets, surroundings),
    ...practiceRoutes(practices, library),
  ];
  const api = createApi(routes, teachers, gate, journal);
  const urn = createUrnDoor((ballot) => sessions.cast(ballot), journal);
  const door = createFrontDoor({ isOwnHost, api, urn, site, journal });
  const reception = countHellos(sessions.receive, teachers, limits.secret, surroundings);
  const upgrade = createUpgrade({ isOwnHost, reception, gate, surroundings, journal });
  connectRequests(server, door, gate, surroundings);
  connectSockets(server, isOwnHost, upgrade, site);
  try {
    await listen(server, options);
    // Not earlier: a start that fails must not push out the secret of a console that is open.
    teachers.save();
  } catch (error) {
    server.close();
    await storage.close();
    throw error;
  }
  const stops = [
    repeat(surroundings, staleCheckMs, () => void sessions.discover()),
    repeat(surroundings, networksCheckMs, () => sessions.lookForAddresses()),
    repeat(surroundings, forgetEveryMs, () => budgets.forget()),
  ];

  return {
    port: port(),
    teacherSecret: teachers.latest,
    teacherLink: `${own()}/teach/#${teachers.latest}`,
    addresses: addresses(),
    missing: site.missing,
    notices: [...folderNotices, ...notices],
    journal,
    async practise(name) {
      const lesson = await pickLesson(library, name);
      const host = lesson && (await practices.start(lesson));
      return host && `${own()}/teach/class/${host.sessionId}#${teachers.latest}`;
    },
    async close() {
      for (const stop of stops) stop();
      practices.close();
      const closed = once(server, 'close');
      server.close();
      await sessions.close();
      const cancel = surroundings.later(graceMs, () => upgrade.terminate());
      await upgrade.emptied();
      cancel();
      gate.close();
      await closed;
      await storage.close();
      journal.close();
    },
  };
}

/** The lesson of this name, or the first one of all; undefined when there is none to teach. */
async function pickLesson(library: Library, name: string): Promise<Lesson | undefined> {
  const lessons = (await library.list()).filter(({ playable }) => playable);
  const entry = name === '' ? lessons[0] : lessons.find((one) => one.name === name);
  return entry && (await library.read(entry.name))?.lesson;
}

function connectSockets(server: Server, isOwnHost: HostCheck, upgrade: Upgrade, site: Site): void {
  server.on('upgrade', (request, socket: Socket, head) => {
    socket.setTimeout(0);
    const path = request.url ?? '';
    const isPage = !path.startsWith('/sync/') && isOwnHost(request.headers.host);
    const development = isPage ? site.developmentServerFor(path) : undefined;
    (development ?? upgrade).upgrade(request, socket, head);
  });
}

function connectRequests(
  server: Server,
  door: ReturnType<typeof createFrontDoor>,
  gate: Gate,
  surroundings: Surroundings,
): void {
  const answering = new WeakMap<object, ServerResponse>();
  // Before Node's own listener, which reads from the socket.
  server.prependListener('connection', (socket: Socket) => gate.admit(socket));
  server.on('request', (request, response) => {
    const last = answering.get(request.socket);
    // The answer before is not there yet, or was the last of this socket.
    const isOver = last && (!last.writableEnded || last.getHeader('connection') === 'close');
    if (!gate.ask(request.socket, request.url === '/urn')) return;
    if (isOver) return void request.socket.destroy();
    answering.set(request.socket, response);
    void door(request, response);
  });
  server.on('clientError', (error, socket) =>
    endBroken(error, socket, answering.get(socket), surroundings),
  );
}

async function listen(
  server: Server,
  { port, host }: Pick<Options, 'port' | 'host'>,
): Promise<void> {
  // A burst of strangers must not fill the queue in which a device waits to be accepted.
  server.listen({ port, host, backlog: 4_096 });
  await once(server, 'listening');
}
