import {
  formatRoomPath,
  messageType,
  protocolVersion,
  readAck,
  readDesk,
  readToken,
  readWelcome,
  syncType,
  writeHello,
  writeIntent,
  writeTokenRequest,
  type Ack,
  type Hello,
  type RoomName,
} from '@sightline/protocol';
import { createDecoder, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket, type ClientOptions } from 'ws';
import type { OwnThings } from '@sightline/session';
import * as Y from 'yjs';
import { until } from './until.ts';

/** Where a device connects to. */
export interface Target {
  readonly port: number;
  readonly sessionId: string;
  readonly epoch?: number;
  readonly room?: RoomName;
}

/** The request for a whole document, as y-websocket sends it. */
export const step1 = syncFrame(syncType.step1, Y.encodeStateVector(new Y.Doc()));

export function syncFrame(type: number, payload: Uint8Array): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, messageType.sync);
  writeVarUint(encoder, type);
  writeVarUint8Array(encoder, payload);
  return toUint8Array(encoder);
}

/** A socket to one room that sends what it is told and keeps what it hears. */
export class Device {
  readonly frames: Uint8Array[] = [];
  readonly document = new Y.Doc();
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  readonly #socket: WebSocket;
  readonly #room: RoomName;

  private constructor(socket: WebSocket, room: RoomName) {
    this.#socket = socket;
    this.#room = room;
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
    socket.on('error', () => {});
    socket.on('message', (data) => this.#hear(new Uint8Array(data as Buffer)));
  }

  /** Opens the socket and says nothing. */
  static async open(
    { port, sessionId, epoch = 1, room = 'board' }: Target,
    options: ClientOptions = {},
  ): Promise<Device> {
    const path = formatRoomPath({ sessionId, epoch, room });
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, options);
    const device = new Device(socket, room);
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    return device;
  }

  /** Opens the socket and says hello. */
  static async greet(target: Target, hello: Partial<Hello>, options?: ClientOptions) {
    const device = await Device.open(target, options);
    device.hello(hello);
    return device;
  }

  /** Opens the socket, says hello, is welcomed and has the document. */
  static async follow(target: Target, hello: Partial<Hello>): Promise<Device> {
    const device = await Device.greet(target, hello);
    device.send(step1);
    await until(() => device.count(messageType.welcome) === 1 && device.json !== undefined);
    return device;
  }

  hello({ version = protocolVersion, secret = '', device = 'test-device' }: Partial<Hello>): void {
    this.send(writeHello({ version, secret, device }));
  }

  send(data: Uint8Array | string): void {
    this.#socket.send(data);
  }

  intent(number: number, intent: unknown): void {
    this.send(writeIntent({ number, body: JSON.stringify(intent) }));
  }

  async ask(number: number, intent: unknown): Promise<Ack> {
    this.intent(number, intent);
    return until(() => this.acks.find((ack) => ack.number === number));
  }

  /** Waits until the server has read all that was sent: it answers in order. */
  async wasHeard(): Promise<void> {
    const answers = () =>
      this.frames.filter(([type, kind]) => type === messageType.sync && kind === syncType.step2);
    const before = answers().length;
    this.send(step1);
    await until(() => answers().length > before);
  }

  async token(question: string): Promise<Uint8Array> {
    const before = this.count(messageType.token);
    this.send(writeTokenRequest(question));
    await until(() => this.count(messageType.token) > before);
    return readToken(this.#payloads(messageType.token).at(-1)!).token;
  }

  /** Stops reading, so that what is sent piles up at the server. */
  stopReading(): void {
    this.#socket.pause();
  }

  /** The socket below, for bytes that are no frames. */
  get raw(): NodeJS.WritableStream {
    return (this.#socket as unknown as { _socket: NodeJS.WritableStream })._socket;
  }

  close(): void {
    this.#socket.close();
  }

  /** How many frames of a type were heard. */
  count(type: number): number {
    return this.#payloads(type).length;
  }

  get acks(): Ack[] {
    return this.#payloads(messageType.ack).map(readAck);
  }

  get welcome() {
    return readWelcome(this.#payloads(messageType.welcome)[0]!);
  }

  get desk(): unknown {
    return this.ownThings.desk;
  }

  /** The latest of what it got back of its own. */
  get ownThings(): OwnThings {
    return JSON.parse(readDesk(this.#payloads(messageType.desk).at(-1)!)) as OwnThings;
  }

  /** What the document says; undefined before it was heard. */
  get json(): Record<string, unknown> | undefined {
    const json = this.document.getMap(this.#room).toJSON();
    return 'sequence' in json ? json : undefined;
  }

  #payloads(type: number): Decoder[] {
    const decoders = this.frames.map((frame) => createDecoder(frame));
    return decoders.filter((decoder) => readVarUint(decoder) === type);
  }

  #hear(frame: Uint8Array): void {
    this.frames.push(frame);
    const decoder = createDecoder(frame);
    if (readVarUint(decoder) !== messageType.sync) return;
    readVarUint(decoder);
    Y.applyUpdate(this.document, readVarUint8Array(decoder));
  }
}
