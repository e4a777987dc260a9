import type { Board, Desk, DeviceBoard, TableBoard, WallBoard } from '@sightline/session';
import type { LinkState } from '@sightline/session/client';
import type { StepBoard } from '../screen.ts';

/** What a seat shows, frozen. */
export interface Scene {
  readonly state: LinkState;
  readonly board?: Board;
  readonly desk?: Desk;
  readonly table?: number;
  readonly tableBoard?: TableBoard;
  readonly unsettled?: number;
  /** Steps whose last work came too late. */
  readonly late?: readonly string[];
  /** Rounds of which the page knows, after a reload, that something was saved in them. */
  readonly sent?: readonly string[];
  /** The code of another class, to which a link leads. */
  readonly link?: string;
  /** The browser keeps nothing. */
  readonly isForgetful?: boolean;
  /** The part of the page that a seat needs does not come. */
  readonly isDelayed?: boolean;
}

type Mode = Board['mode'];

/** A class with as many tables as a picture needs. */
type Tables = Partial<Pick<Board, 'tables' | 'liveTables'>>;

export function boardOf(device: DeviceBoard, mode: Mode = 'own', asked: Tables = {}): Board {
  const { tables = 0, liveTables = false } = asked;
  return {
    sequence: 1,
    language: 'en',
    mode,
    practice: false,
    tables,
    liveTables,
    wall: device.screen === 'step' ? device : { screen: 'blank' },
    device,
    help: {
      adults: [
        { name: 'Ms Okafor, school counsellor', place: 'room 12, every break' },
        { name: 'Mr Lind, head of year', place: 'office by the gate, till four' },
      ],
      lines: [
        {
          name: 'Emergency',
          contact: '112',
          purpose: 'now',
          whatFor: 'someone is in danger',
          hours: '',
        },
        {
          name: 'Listening line',
          contact: '000 000; text HELLO to 00000',
          purpose: 'crisis',
          whatFor: 'when everything feels too much',
          hours: 'day and night',
        },
        {
          name: 'Young people’s line',
          contact: '0800 000 000; text HELLO to 00000',
          purpose: 'talk',
          whatFor: 'any worry',
          hours: 'day and night',
        },
        {
          name: 'A tool that takes pictures down',
          contact: 'takeitdown.invalid',
          purpose: 'remove',
          whatFor: 'a private picture of someone under 18',
          hours: '',
        },
      ],
    },
  };
}

export const online: LinkState = { kind: 'online' };

export function stepScene(
  parts: Pick<StepBoard, 'step' | 'phase'> & Partial<StepBoard>,
  { mode, tables, liveTables, ...rest }: Partial<Scene> & { mode?: Mode } & Tables = {},
): Scene {
  const device: StepBoard = { screen: 'step', stepId: parts.step.title, paused: false, ...parts };
  const asked = { ...(tables && { tables }), ...(liveTables && { liveTables }) };
  return { state: online, board: boardOf(device, mode, asked), ...rest };
}

/** What only a wall shows. */
export function wallScene(wall: WallBoard, mode: Mode = 'own'): Scene {
  return { state: online, board: { ...boardOf({ screen: 'lobby' }, mode), wall } };
}

/** Where a ballot would go. */
export const ballot = {
  id: 'abcdefghijklmnop',
  kind: { kind: 'single', options: 3 },
  isAgain: false,
} as const;
/** What a small class, and one with a device a table, is shown. */
export const favourite = { kind: 'favourite', option: 1 } as const;
export const noFavourite = { kind: 'favourite', option: null } as const;
export const few = { kind: 'few' } as const;
