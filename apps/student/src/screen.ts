import { closeCode, type CloseReason } from '@sightline/protocol';
import type { Board, DeviceBoard, HelpCard } from '@sightline/session';
import { isQuiet, type LinkState } from '@sightline/session/client';

export type StepBoard = Extract<DeviceBoard, { screen: 'step' }>;

/** An end that has a screen of its own; `broken` is our own fault. */
export type ShownEnding = 'over' | 'removed' | 'takenOver' | 'broken';
/** Why a seat came to its end. A seat that is not welcome any more leads back to joining. */
export type Ending = ShownEnding | 'notWelcome';

/** What the page shows. */
export type Screen =
  /** `blocked`: the way in is open, but no live connection comes about. */
  | { readonly name: 'join' | 'entering' | 'blocked' | 'waiting' | 'lobby' }
  /** `quiet`: the teacher talks, and there is nothing to do here. */
  | { readonly name: 'step' | 'quiet'; readonly device: StepBoard }
  | { readonly name: 'ended'; readonly ending: ShownEnding; readonly help: HelpCard | undefined };

/** How the seat ended, by what the link and the board say; undefined while it goes on. */
export function endingOf(state: LinkState, board: Board | undefined): Ending | undefined {
  if (board?.device.screen === 'over') return 'over';
  return state.kind === 'closed' ? endingBy(state.reason) : undefined;
}

function endingBy(reason: CloseReason): Ending {
  if (reason.code === closeCode.over.code) return 'over';
  if (reason.code === closeCode.removed.code) return 'removed';
  if (reason.code === closeCode.takenOver.code) return 'takenOver';
  if (reason.code === closeCode.notWelcome.code) return 'notWelcome';
  return 'broken';
}

/** What is looked back at as one: a step, or one node of a story. */
export function partOf({ stepId, step }: StepBoard): string {
  return step.kind === 'scenario' ? `${stepId}/${step.node.id}` : stepId;
}

/** What is read from its top: a part, and what follows from a choice once the class was told it. */
export function placeOf(device: StepBoard): string {
  const part = partOf(device);
  const told = latestTold(device);
  return told === undefined ? part : `${part}/${told}`;
}

/** The choice whose consequence the class was told last, if any. */
export function latestTold({ step }: StepBoard): string | undefined {
  return step.kind === 'scenario' ? step.node.told.at(-1)?.choice : undefined;
}

/** The screen of a seat that has not ended. */
export function screenOf(state: LinkState, board: Board | undefined): Screen {
  if (state.kind === 'waiting') return { name: 'waiting' };
  if (!board && state.kind === 'blocked') return { name: 'blocked' };
  if (!board || board.device.screen === 'over') return { name: 'entering' };
  const { device } = board;
  if (device.screen === 'lobby') return { name: 'lobby' };
  return { name: isQuiet(device) ? 'quiet' : 'step', device };
}
