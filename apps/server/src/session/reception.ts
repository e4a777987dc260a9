import { writeDesk, writeWelcome, type NumberedIntent, type RoomName } from '@sightline/protocol';
import { seatIntent, teacherIntent } from '@sightline/session';
import {
  labelOf,
  lastNumberOf,
  liveTableOf,
  ownThingsOf,
  seatStateOf,
} from '@sightline/session/director';
import { mayFollow, type Pass } from '../permissions.ts';
import type { Admission, Connection, Ending } from '../sync/guest.ts';
import type { Room } from '../sync/room.ts';
import type { SessionHost } from './host.ts';
import { isRemote, type Holder } from './roll.ts';

/** A connection with a good secret, before its class has looked at it. */
export interface Caller {
  readonly holder: Holder | { readonly role: 'teacher' };
  readonly device: string;
  readonly epoch: number;
  readonly room: RoomName;
  readonly connection: Connection;
}

/** Lets a caller into its room, or says why not. */
export function receive(host: SessionHost, caller: Caller): Admission | Ending {
  const { holder, room: name } = caller;
  if (host.isOver && (host.isClosed || holder.role !== 'teacher')) return { close: 'over' };
  if (caller.epoch !== host.epoch) return { close: 'newEpoch' };
  if (!mayFollow(passOf(host, holder), name)) return { close: 'notWelcome' };
  const room = roomOf(host, name);
  if (!room) return { close: 'noSuchRoom' };
  switch (holder.role) {
    case 'teacher':
      return receiveTeacher(host, room, caller);
    case 'projector':
      return receiveProjector(host, room, caller);
    case 'seat':
      return room === host.board
        ? receiveSeat(host, room, caller, holder.seatId)
        : receiveAtTable(host, room, caller, holder.seatId);
  }
}

function roomOf(host: SessionHost, name: RoomName): Room | undefined {
  if (name === 'board') return host.board;
  return name === 'lectern' ? host.lectern : host.tables.room(name);
}

/** A seat's table is what the class knows of it now; nobody reads one where the class is not live. */
function passOf(host: SessionHost, holder: Caller['holder']): Pass {
  if (holder.role !== 'seat') return holder;
  const table = liveTableOf(host.state, holder.seatId);
  return { role: 'seat', ...(table > 0 && { table: `table/${table}` as const }) };
}

function receiveTeacher(host: SessionHost, room: Room, caller: Caller): Admission {
  const { holder, device, connection } = caller;
  const company = room === host.lectern ? host.teachers : host.teacherBoards;
  company.add(connection);
  const leaveRemotes = isRemote(holder) ? joinRemotes(host, room, connection) : () => {};
  const lastNumber = lastNumberOf(host.durableState, device, undefined);
  return {
    greeting: [writeWelcome({ role: 'teacher', lastNumber, label: '' })],
    guest: {
      pass: { role: 'teacher' },
      room,
      intent: ({ number, body }) => {
        if (isOutOfOrder(host, number, device)) return { close: 'outOfOrder' };
        const intent = teacherIntent.safeParse(parseJson(body));
        if (!intent.success) return { close: 'brokenFrame' };
        host.apply({ type: 'teacherIntent', device, number, intent: intent.data }, connection);
        return undefined;
      },
      token: noToken,
      leave: () => {
        company.remove(connection);
        leaveRemotes();
      },
    },
  };
}

/** @returns leaves them again */
function joinRemotes(host: SessionHost, room: Room, connection: Connection): () => void {
  const company = room === host.lectern ? host.remotes : host.remoteBoards;
  const tell = () => void host.apply({ type: 'remotes', connected: host.remotes.size });
  company.add(connection);
  tell();
  return () => {
    company.remove(connection);
    tell();
  };
}

function receiveProjector(host: SessionHost, room: Room, { connection }: Caller): Admission {
  const tell = () => void host.apply({ type: 'projectors', connected: host.projectors.size });
  host.projectors.add(connection);
  tell();
  return {
    greeting: [writeWelcome({ role: 'projector', lastNumber: 0, label: '' })],
    guest: {
      pass: { role: 'projector' },
      room,
      intent: () => ({ close: 'notAllowed' }),
      token: noToken,
      leave: () => {
        host.projectors.remove(connection);
        tell();
      },
    },
  };
}

function receiveSeat(
  host: SessionHost,
  room: Room,
  { device, connection }: Caller,
  seatId: string,
): Admission | Ending {
  if (seatStateOf(host.state, seatId) !== 'seated') return { close: 'notWelcome' };
  if (host.seats.hasLost(seatId, device)) return { close: 'takenOver' };
  if (host.seats.sit(seatId, device, connection)) host.apply({ type: 'seatConnected', seatId });
  const lastNumber = lastNumberOf(host.durableState, device, seatId);
  const label = labelOf(host.state, seatId);
  return {
    greeting: [
      writeWelcome({ role: 'seat', lastNumber, label }),
      writeDesk(JSON.stringify(ownThingsOf(host.state, seatId))),
    ],
    guest: {
      pass: { role: 'seat' },
      room,
      intent: ({ number, body }) => {
        if (isOutOfOrder(host, number, device, seatId)) return { close: 'outOfOrder' };
        const intent = seatIntent.safeParse(parseJson(body));
        if (!intent.success) return { close: 'brokenFrame' };
        const event = { type: 'seatIntent', seatId, device, number, intent: intent.data } as const;
        host.apply(event, connection);
        return undefined;
      },
      token: (question) => host.tokenFor(question, seatId),
      leave: () => {
        if (host.seats.leave(seatId, connection)) host.apply({ type: 'seatDisconnected', seatId });
      },
    },
  };
}

/** A seat's second connection: what its table has, and nothing to be asked for over it. */
function receiveAtTable(
  host: SessionHost,
  room: Room,
  { device, connection }: Caller,
  seatId: string,
): Admission | Ending {
  if (seatStateOf(host.state, seatId) !== 'seated') return { close: 'notWelcome' };
  host.tables.seats.sit(seatId, device, connection);
  return {
    greeting: [writeWelcome({ role: 'seat', lastNumber: 0, label: '' })],
    guest: {
      pass: passOf(host, { role: 'seat', seatId }),
      room,
      intent: () => ({ close: 'notAllowed' }),
      token: noToken,
      leave: () => void host.tables.seats.leave(seatId, connection),
    },
  };
}

const noToken = () => new Uint8Array();

/** A class that is over has forgotten who asked for what, and refuses everything by itself. */
function isOutOfOrder(
  host: SessionHost,
  number: NumberedIntent['number'],
  device: string,
  seatId?: string,
): boolean {
  if (number === 0) return true;
  return !host.isOver && number > lastNumberOf(host.state, device, seatId) + 1;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
