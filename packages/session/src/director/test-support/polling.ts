import { activityOn } from '../../layout/activity.ts';
import { isAnswerable, seatStateOf, type Effect } from '../index.ts';
import type { Classroom } from './classroom.ts';

/** The right to one ballot, which stays in the hands of whoever was given it. */
export interface Token {
  readonly seatId: string;
  readonly question: string;
}

/** A device as a student has it: what it answered last, and whether it is connected. */
interface Device {
  isHere: boolean;
  /** Activity → what was answered last, and in which round. */
  readonly answers: Map<string, { question: string; readonly answer: number }>;
}

/** What an urn held when it was counted. */
export interface Counted {
  readonly activity: string;
  /** Seat → its answer. The model knows what no server does. */
  readonly ballots: ReadonlyMap<string, number>;
}

/** A class with urns and devices, as the host and the client library have them. */
export class Polling {
  readonly classroom: Classroom;
  readonly devices = new Map<string, Device>();
  readonly removed = new Set<string>();
  /** All that were ever given, good or not. */
  readonly tokens: Token[] = [];
  readonly counted: Counted[] = [];
  readonly #urns = new Map<string, Map<string, number>>();
  readonly #activities = new Map<string, string>();

  constructor(classroom: Classroom) {
    this.classroom = classroom;
  }

  /** The question of the step the class is at, if it takes ballots. */
  get asked(): { readonly activity: string; readonly id: string } | undefined {
    const { device } = this.classroom.board;
    if (device.screen !== 'step' || device.phase !== 'open' || !device.question) return undefined;
    return { activity: activityOn(device), id: device.question.id };
  }

  join(seatId: string): void {
    this.#follow(this.classroom.happen({ type: 'join', seatId }));
    if (seatStateOf(this.classroom.state, seatId) !== 'seated') return;
    const device = this.devices.get(seatId) ?? { isHere: true, answers: new Map() };
    device.isHere = true;
    this.devices.set(seatId, device);
    this.classroom.happen({ type: 'seatConnected', seatId });
    this.#look();
  }

  drop(seatId: string): void {
    const device = this.devices.get(seatId);
    if (device) device.isHere = false;
    this.classroom.happen({ type: 'seatDisconnected', seatId });
  }

  answer(seatId: string, answer: number): void {
    const { asked } = this;
    const device = this.devices.get(seatId);
    if (!asked || !device?.isHere) return;
    const token = this.#token(seatId, asked.id);
    if (!token) return;
    this.post(token, answer);
    device.answers.set(asked.activity, { question: asked.id, answer });
  }

  /** A ballot with a token, which may be an old one, of a seat that is gone. @returns whether it is kept */
  post({ seatId, question }: Token, answer: number): boolean {
    const urn = this.#urns.get(question);
    if (!urn || !isAnswerable(this.classroom.state, question)) return false;
    urn.set(seatId, answer);
    return true;
  }

  teach(ask: Parameters<Classroom['teach']>[0]): void {
    if (ask.type === 'remove' && seatStateOf(this.classroom.state, ask.seat) !== 'gone') {
      this.removed.add(ask.seat);
      this.devices.delete(ask.seat);
    }
    this.#follow(this.classroom.teach(ask));
    this.#look();
  }

  /** Devices that are here send again what they answered in an earlier round of what is asked now. */
  #look(): void {
    const { asked } = this;
    for (const [seatId, { isHere, answers }] of this.devices) {
      const given = asked && answers.get(asked.activity);
      if (!isHere || !given || given.question === asked.id) continue;
      const token = this.#token(seatId, asked.id);
      if (token && this.post(token, given.answer)) given.question = asked.id;
    }
  }

  #token(seatId: string, question: string): Token | undefined {
    const { state } = this.classroom;
    if (seatStateOf(state, seatId) !== 'seated' || !isAnswerable(state, question)) return undefined;
    const token = { seatId, question };
    this.tokens.push(token);
    return token;
  }

  #follow(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type === 'openQuestion') {
        this.#urns.set(effect.question, new Map());
        const entries = Object.entries(this.classroom.state.questions);
        const [activity] = entries.find(([, { id }]) => id === effect.question)!;
        this.#activities.set(effect.question, activity);
      }
      if (effect.type === 'dropQuestion') this.#urns.delete(effect.question);
      if (effect.type === 'closeQuestion') {
        const ballots = this.#urns.get(effect.question)!;
        this.#urns.delete(effect.question);
        this.counted.push({ activity: this.#activities.get(effect.question)!, ballots });
      }
    }
  }
}
