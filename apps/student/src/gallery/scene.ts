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
  /** The part of the page that a seat needs does not come. */
  readonly isDelayed?: boolean;
}

type Mode = Board['mode'];

export function boardOf(device: DeviceBoard, mode: Mode = 'own'): Board {
  return {
    sequence: 1,
    language: 'en',
    mode,
    practice: false,
    wall: device.screen === 'step' ? device : { screen: 'blank' },
    device,
    help: {
      adult: 'Ms Okafor, school counsellor',
      place: 'room 12, every break',
      lines: [
        {
          name: 'Emergency',
          contact: '112',
          purpose: 'now',
          whatFor: 'someone is in danger',
          hours: '',
        },
        {
          name: 'Young people’s line',
          contact: '0800 000 000; text HELLO to 00000',
          purpose: 'talk',
          whatFor: 'any worry',
          hours: 'day and night',
        },
      ],
    },
  };
}

export const online: LinkState = { kind: 'online' };

export function stepScene(
  parts: Pick<StepBoard, 'step' | 'phase'> & Partial<StepBoard>,
  { mode, ...rest }: Partial<Scene> & { mode?: Mode } = {},
): Scene {
  const device: StepBoard = { screen: 'step', stepId: parts.step.title, paused: false, ...parts };
  return { state: online, board: boardOf(device, mode), ...rest };
}

/** What only a wall shows. */
export function wallScene(wall: WallBoard, mode: Mode = 'own'): Scene {
  return { state: online, board: { ...boardOf({ screen: 'lobby' }, mode), wall } };
}

/** Where a ballot would go. */
export const ballot = { id: 'abcdefghijklmnop', kind: { kind: 'single', options: 3 } } as const;
/** What a small class, and one with a device a table, is shown. */
export const favourite = { kind: 'favourite', option: 1 } as const;
export const noFavourite = { kind: 'favourite', option: null } as const;
export const few = { kind: 'few' } as const;
