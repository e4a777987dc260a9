import type { RoomName } from '@sightline/protocol';
import type { TableBoard } from '@sightline/session';
import type { Surroundings } from '../surroundings.ts';
import { startPulse } from '../sync/pulse.ts';
import { Room } from '../sync/room.ts';
import { Seating } from './seating.ts';

/** The rooms of the tables of a class that is live at them: each is made when somebody first follows it. */
export class Tables {
  /** Second connections of seats, each to the room of its table. */
  readonly seats = new Seating();
  readonly #surroundings: Pick<Surroundings, 'later'>;
  readonly #count: () => number;
  readonly #boardOf: (table: number) => TableBoard;
  readonly #rooms = new Map<RoomName, { readonly room: Room; readonly table: number }>();
  readonly #stops: (() => void)[] = [];

  /**
   * @param count how many tables can be followed now
   * @param boardOf what stands at a table now
   */
  constructor(
    surroundings: Pick<Surroundings, 'later'>,
    count: () => number,
    boardOf: (table: number) => TableBoard,
  ) {
    this.#surroundings = surroundings;
    this.#count = count;
    this.#boardOf = boardOf;
  }

  /** Undefined when no table has that name. */
  room(name: RoomName): Room | undefined {
    const known = this.#rooms.get(name);
    if (known) return known.room;
    const table = Number(name.slice('table/'.length));
    if (!(table >= 1 && table <= this.#count())) return undefined;
    const room = new Room(name);
    this.#rooms.set(name, { room, table });
    this.#stops.push(startPulse(room, this.#surroundings));
    room.write(this.#boardOf(table));
    return room;
  }

  /** @param boardOf what stands at a table now */
  publish(boardOf: (table: number) => TableBoard): void {
    for (const { room, table } of this.#rooms.values()) room.write(boardOf(table));
  }

  /** Every room, after its seats were told. */
  close(): void {
    for (const stop of this.#stops) stop();
    for (const { room } of this.#rooms.values()) room.close();
  }
}
