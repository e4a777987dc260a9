import {
  protocolVersion,
  writeHello,
  type EnterReply,
  type EnterRequest,
  type RoomName,
  type Welcome,
} from '@sightline/protocol';
import { createDevice } from './device.ts';
import { enter, type Entry } from './entrance.ts';
import { drawDelayMs } from './jitter.ts';
import type { LinkState } from './link-state.ts';
import { Listeners } from './listeners.ts';
import { RoomConnection, type Readers } from './room-connection.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

export interface LinkOptions {
  /** 22 characters of base64url. */
  readonly secret: string;
  /** Which class: for the teacher's secret, which opens all of them. */
  readonly sessionId?: string;
  /** Random, new for every load of the page; the default is just that. */
  readonly device?: string;
  readonly surroundings?: Surroundings;
  /** The way in, where joining has brought it along; without it the link asks. */
  readonly entry?: EnterReply | undefined;
}

/** What a link follows, and what it is told. */
export interface Following {
  readonly rooms: readonly RoomName[];
  readonly readers: Readers;
  /** Tells `blocked` from `offline`; else both are `offline`. */
  readonly tellsBlocked?: boolean;
  onwelcome(room: RoomName, welcome: Welcome, epoch: number): void;
  ondocument(room: RoomName, content: unknown, epoch: number): void;
  /** The link is `closed` or `left`. */
  onclose(): void;
}

const askAgainMs = 2_000;
/** So long no connection has come about before the link looks whether the server answers at all. */
const blockedAfterMs = { atFirst: 4_000, afterwards: 20_000 };
const lookAgainMs = 10_000;

/** Enters a class and follows rooms of it through every loss, until it is closed for good. */
export class ClassLink {
  readonly surroundings: Surroundings;
  readonly #options: LinkOptions;
  readonly #following: Following;
  readonly #greeting: Uint8Array;
  readonly #listeners = new Listeners();
  readonly #forgetNetwork: (() => void) | undefined;
  #rooms: ReadonlyMap<RoomName, RoomConnection> = new Map();
  #openRoom: ((room: RoomName) => RoomConnection) | undefined;
  /** A room that comes and goes; the link is online without it. */
  #extra: { readonly room: RoomName; connection?: RoomConnection } | undefined;
  #state: LinkState = { kind: 'entering' };
  #label = '';
  #epoch = -1;
  #attempt = 0;
  #wasOnline = false;
  /** Connections lost since the last welcome, and when to look whether the server answers. */
  #losses = 0;
  #lookAt = Infinity;

  constructor(options: LinkOptions, following: Following) {
    this.#options = options;
    this.#following = following;
    this.surroundings = options.surroundings ?? browserSurroundings();
    const device = options.device ?? createDevice(this.surroundings);
    this.#greeting = writeHello({ version: protocolVersion, secret: options.secret, device });
    this.#forgetNetwork = this.surroundings.onnetwork?.((isThere) => {
      for (const room of this.#rooms.values()) {
        if (isThere) room.hasten();
        else room.drop();
      }
    });
    if (options.entry) this.#heed(options.entry);
    else void this.#enter();
  }

  get state(): LinkState {
    return this.#state;
  }

  get label(): string {
    return this.#label;
  }

  get isClosed(): boolean {
    return this.#state.kind === 'closed' || this.#state.kind === 'left';
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  notify(): void {
    this.#listeners.notify();
  }

  isOnline(room: RoomName): boolean {
    return this.#rooms.get(room)?.isOnline ?? false;
  }

  /** @returns false when that room is not connected; nothing is kept */
  send(room: RoomName, frame: Uint8Array): boolean {
    return this.#rooms.get(room)?.send(frame) ?? false;
  }

  /** Follows one more room as long as it is asked for, in place of the one before it. */
  followToo(room: RoomName | undefined): void {
    this.#extra?.connection?.close();
    this.#extra = room && { room };
    this.#openExtra();
  }

  leave(): void {
    this.#close({ kind: 'left' });
  }

  #close(state: LinkState): void {
    if (this.isClosed) return;
    this.#forgetNetwork?.();
    this.#closeRooms();
    this.#show(state);
    this.#following.onclose();
  }

  get #request(): EnterRequest {
    const { secret, sessionId } = this.#options;
    return { secret, ...(sessionId ? { sessionId } : {}) };
  }

  async #enter(): Promise<void> {
    const entry = await enter(this.surroundings, this.#request);
    if (!this.isClosed) this.#heed(entry);
  }

  #heed(entry: Entry): void {
    if (entry.state === 'refused') return this.#close({ kind: 'closed', reason: entry.reason });
    if (entry.state === 'in' && entry.epoch >= this.#epoch) return this.#open(entry);
    if (entry.state === 'waiting' || entry.state === 'away') {
      if (entry.state === 'waiting') this.#label = entry.label;
      this.#show({ kind: entry.state });
      return this.#enterAfter(askAgainMs);
    }
    this.#show({ kind: 'offline' });
    this.#enterAfter(drawDelayMs(this.surroundings, this.#attempt++));
  }

  /** Connections fail: asks over HTTP, which tells a filter from a network that is gone. */
  async #look(): Promise<void> {
    this.#lookAt = this.surroundings.now() + lookAgainMs;
    const entry = await enter(this.surroundings, this.#request);
    if (this.isClosed || this.#losses === 0) return;
    if (entry.state === 'again') return this.#show({ kind: 'offline' });
    if (entry.state === 'in' && entry.epoch === this.#epoch) return this.#show({ kind: 'blocked' });
    this.#closeRooms();
    this.#heed(entry);
  }

  #countLoss(): void {
    if (this.#following.tellsBlocked !== true) return;
    this.#losses++;
    const { now } = this.surroundings;
    if (this.#losses === 1)
      this.#lookAt = now() + blockedAfterMs[this.#wasOnline ? 'afterwards' : 'atFirst'];
    else if (now() >= this.#lookAt) void this.#look();
  }

  #enterAfter(delayMs: number): void {
    this.surroundings.later(delayMs, () => {
      if (!this.isClosed) void this.#enter();
    });
  }

  #open({ sessionId, epoch, label }: EnterReply & { state: 'in' }): void {
    this.#epoch = epoch;
    this.#label = label;
    const open = (room: RoomName) =>
      new RoomConnection({
        address: { sessionId, epoch, room },
        greeting: this.#greeting,
        surroundings: this.surroundings,
        readers: this.#following.readers,
        onwelcome: (welcome) => {
          this.#attempt = 0;
          this.#losses = 0;
          this.#wasOnline = true;
          this.#following.onwelcome(room, welcome, epoch);
        },
        ondocument: (content) => this.#following.ondocument(room, content, epoch),
        onchange: () => this.#judge(),
        onloss: () => this.#countLoss(),
        onend: (next, reason) => {
          if (!this.#following.rooms.includes(room)) return this.#loseExtra(room);
          if (next === 'stop') return this.#close({ kind: 'closed', reason });
          this.#closeRooms();
          this.#judge();
          this.#enterAfter(drawDelayMs(this.surroundings, this.#attempt++));
        },
      });
    this.#openRoom = open;
    this.#rooms = new Map(this.#following.rooms.map((room) => [room, open(room)]));
    this.#openExtra();
    if (this.#state.kind !== 'offline' && this.#state.kind !== 'blocked')
      this.#show({ kind: 'entering' });
  }

  #closeRooms(): void {
    for (const room of this.#rooms.values()) room.close();
    this.#rooms = new Map();
    this.#openRoom = undefined;
    this.#extra?.connection?.close();
    if (this.#extra) this.#extra = { room: this.#extra.room };
  }

  #openExtra(): void {
    if (this.#extra && !this.#extra.connection && this.#openRoom)
      this.#extra.connection = this.#openRoom(this.#extra.room);
  }

  /** The server may know of a change of tables a moment later than this device. */
  #loseExtra(room: RoomName): void {
    if (this.#extra?.room !== room) return;
    this.#extra.connection?.close();
    this.#extra = { room };
    this.surroundings.later(askAgainMs, () => {
      if (this.#extra?.room === room) this.#openExtra();
    });
  }

  #judge(): void {
    const rooms = [...this.#rooms.values()];
    const isOnline = rooms.length > 0 && rooms.every((room) => room.isOnline);
    if (isOnline) this.#show({ kind: 'online' });
    else if (this.#state.kind === 'blocked') return;
    else if (this.#state.kind === 'online') this.#show({ kind: 'offline' });
    else if (!rooms.some((room) => room.isOnline)) this.#show({ kind: 'offline' });
  }

  #show(state: LinkState): void {
    if (this.#state.kind === state.kind) return;
    this.#state = state;
    this.notify();
  }
}
