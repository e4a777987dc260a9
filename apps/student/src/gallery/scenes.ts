import { closeCode } from '@sightline/protocol';
import type { Desk } from '@sightline/session';
import { cardsScenes } from './cards-scenes.ts';
import { ballot, boardOf, fewTables, online, stepScene, type Scene } from './scene.ts';
import { sortScenes } from './sort-scenes.ts';
import * as steps from './steps.ts';
import { storyScenes } from './story-scenes.ts';
import { wallScenes } from './wall-scenes.ts';

const released = { kind: 'choices', answers: 22, counts: [12, 19, 6, 1] } as const;
const spread = {
  kind: 'estimates',
  answers: 24,
  histogram: [1, 2, 4, 6, 5, 3, 2, 1, 0, 0],
  middle: [25, 52],
} as const;
const heat = { seats: 20, marked: { '1.1': 0, '1.3': 15, '1.5': 10 } };
const marked: Desk[string] = {
  marks: [{ item: '1.3', reason: 'no-check' }, { item: '1.1' }],
  state: 'open',
};
const closed = (reason: keyof typeof closeCode): Scene => ({
  state: { kind: 'closed', reason: closeCode[reason] },
});

const { title: amara } = steps.messages;
const { title: offers } = steps.adverts;

export const scenes: Readonly<Record<string, Scene>> = {
  entering: { state: { kind: 'entering' } },
  'entering-delayed': { state: { kind: 'entering' }, isDelayed: true },
  waiting: { state: { kind: 'waiting' } },
  lobby: { state: online, board: boardOf({ screen: 'lobby' }) },
  'lobby-offline': { state: { kind: 'offline' }, board: boardOf({ screen: 'lobby' }) },
  talk: stepScene({ step: steps.talk, phase: 'shown' }),
  help: stepScene({ step: steps.help, phase: 'shown' }),
  'help-no-devices': stepScene({ step: steps.help, phase: 'shown' }, { mode: 'none' }),
  'poll-single': stepScene({ step: steps.single, phase: 'open', question: ballot }),
  'poll-multiple': stepScene({ step: steps.multiple, phase: 'open', question: ballot }),
  'poll-scale': stepScene({ step: steps.scale, phase: 'open', question: ballot }),
  'poll-offline': stepScene(
    { step: steps.single, phase: 'open', question: ballot },
    { state: { kind: 'offline' } },
  ),
  'poll-again': stepScene({
    step: steps.single,
    phase: 'open',
    question: { ...ballot, id: 'ponmlkjihgfedcba', isAgain: true },
  }),
  'poll-closed': stepScene({ step: steps.multiple, phase: 'closed' }),
  'poll-results': stepScene({ step: steps.multiple, phase: 'results', released }),
  'poll-few': stepScene({ step: steps.multiple, phase: 'results', released: { kind: 'few' } }),
  'poll-key': stepScene({ step: steps.multipleKey, phase: 'key', released }),
  'poll-reasons-only': stepScene({ step: steps.multipleKey, phase: 'key' }),
  'poll-key-few': stepScene({ step: steps.multipleKey, phase: 'key', released: { kind: 'few' } }),
  'estimate-open': stepScene({ step: steps.estimate, phase: 'open', question: ballot }),
  'estimate-results': stepScene({ step: steps.estimate, phase: 'results', released: spread }),
  'estimate-key': stepScene({ step: steps.estimateKey, phase: 'key', released: spread }),
  'estimate-key-few': stepScene({
    step: steps.estimateKey,
    phase: 'key',
    released: { kind: 'few' },
  }),
  'spot-adverts': stepScene({ step: steps.adverts, phase: 'open' }),
  'spot-adverts-marked': stepScene(
    { step: steps.adverts, phase: 'open' },
    { desk: { [offers]: marked } },
  ),
  'spot-adverts-key': stepScene(
    { step: steps.advertsKey, phase: 'key', heat },
    { desk: { [offers]: marked } },
  ),
  'spot-messages': stepScene({ step: steps.messages, phase: 'open' }),
  'spot-messages-offline': stepScene(
    { step: steps.messages, phase: 'open' },
    { state: { kind: 'offline' }, desk: { [amara]: marked }, unsettled: 1 },
  ),
  'spot-messages-done': stepScene(
    { step: steps.messages, phase: 'open' },
    { desk: { [amara]: { ...marked, state: 'done' } } },
  ),
  'spot-messages-closed': stepScene(
    { step: steps.messages, phase: 'closed' },
    { desk: { [amara]: marked } },
  ),
  'spot-messages-late': stepScene({ step: steps.messages, phase: 'closed' }, { late: [amara] }),
  'spot-messages-key': stepScene(
    { step: steps.messagesKey, phase: 'key', heat },
    { desk: { [amara]: marked } },
  ),
  'poll-table': stepScene(
    { step: steps.single, phase: 'open', question: ballot },
    { mode: 'table' },
  ),
  'poll-table-results': stepScene(
    { step: steps.single, phase: 'results', released: fewTables },
    { mode: 'table' },
  ),
  'poll-table-few': stepScene(
    { step: steps.single, phase: 'results', released: { kind: 'few' } },
    { mode: 'table' },
  ),
  'poll-hands-most': stepScene({
    step: steps.multiple,
    phase: 'results',
    released: { kind: 'few' },
    hands: { kind: 'most', option: 'b' },
  }),
  'poll-hands-split': stepScene({
    step: steps.multipleKey,
    phase: 'key',
    hands: { kind: 'split' },
  }),
  'poll-no-devices': stepScene(
    { step: steps.single, phase: 'open', hands: { kind: 'most', option: 'b' } },
    { mode: 'none' },
  ),
  'estimate-table': stepScene(
    { step: steps.estimateKey, phase: 'key', released: spread },
    { mode: 'table' },
  ),
  ...storyScenes,
  ...sortScenes,
  ...cardsScenes,
  ...wallScenes,
  paused: stepScene({ step: steps.multiple, phase: 'open', question: ballot, paused: true }),
  over: { state: online, board: boardOf({ screen: 'over' }) },
  removed: closed('removed'),
  'taken-over': closed('takenOver'),
  'not-welcome': closed('notWelcome'),
  broken: closed('brokenFrame'),
};
