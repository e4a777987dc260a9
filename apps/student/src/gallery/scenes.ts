import { closeCode } from '@sightline/protocol';
import type { Band } from '@sightline/ballot';
import type { Desk, Figures } from '@sightline/session';
import { cardsScenes } from './cards-scenes.ts';
import {
  ballot,
  boardOf,
  favourite,
  few,
  noFavourite,
  online,
  stepScene,
  type Scene,
} from './scene.ts';
import { sortScenes } from './sort-scenes.ts';
import * as steps from './steps.ts';
import { storyScenes } from './story-scenes.ts';
import { wallScenes } from './wall-scenes.ts';

const none: Band = { word: 'few', percent: 0 };
const some: Band = { word: 'some', percent: 17 };
const many: Band = { word: 'many', percent: 35 };
const most: Band = { word: 'most', percent: 71 };
const released = { kind: 'bands', bands: [many, most, some, none] } as const;
const bins = { kind: 'bands', bands: [none, many, some, none] } as const;
const figures: Figures = {
  kind: 'bands',
  bands: { '1.1': none, '1.3': most, '1.5': many },
};
const ahead: Figures = { kind: 'favourite', item: '1.3' };
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
  'lobby-link': { state: online, board: boardOf({ screen: 'lobby' }), link: 'QQQQQQ' },
  'lobby-forgetful': { state: online, board: boardOf({ screen: 'lobby' }), isForgetful: true },
  'lobby-blocked': { state: { kind: 'blocked' }, board: boardOf({ screen: 'lobby' }) },
  blocked: { state: { kind: 'blocked' } },
  talk: stepScene({ step: steps.talk, phase: 'shown' }),
  help: stepScene({ step: steps.help, phase: 'shown' }),
  'help-no-devices': stepScene({ step: steps.help, phase: 'shown' }, { mode: 'none' }),
  'poll-single': stepScene({ step: steps.single, phase: 'open', question: ballot }),
  'poll-sent-before': stepScene(
    { step: steps.single, phase: 'open', question: ballot },
    { sent: [ballot.id] },
  ),
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
  'poll-few': stepScene({ step: steps.multiple, phase: 'results', released: few }),
  'poll-favourite': stepScene({ step: steps.multiple, phase: 'results', released: favourite }),
  'poll-no-favourite': stepScene({
    step: steps.multiple,
    phase: 'results',
    released: noFavourite,
  }),
  'poll-key-favourite': stepScene({
    step: steps.multipleKey,
    phase: 'key',
    released: favourite,
  }),
  'poll-key': stepScene({ step: steps.multipleKey, phase: 'key', released }),
  'poll-reasons-only': stepScene({ step: steps.multipleKey, phase: 'key' }),
  'poll-key-few': stepScene({ step: steps.multipleKey, phase: 'key', released: few }),
  'estimate-open': stepScene({ step: steps.estimate, phase: 'open', question: ballot }),
  'estimate-results': stepScene({ step: steps.estimate, phase: 'results', released: bins }),
  'estimate-favourite': stepScene({
    step: steps.estimate,
    phase: 'results',
    released: favourite,
  }),
  'estimate-key-favourite': stepScene({
    step: steps.estimateKey,
    phase: 'key',
    released: favourite,
  }),
  'estimate-key': stepScene({ step: steps.estimateKey, phase: 'key', released: bins }),
  'estimate-key-few': stepScene({
    step: steps.estimateKey,
    phase: 'key',
    released: few,
  }),
  'spot-adverts': stepScene({ step: steps.adverts, phase: 'open' }),
  'spot-adverts-marked': stepScene(
    { step: steps.adverts, phase: 'open' },
    { desk: { [offers]: marked } },
  ),
  'spot-adverts-key': stepScene(
    { step: steps.advertsKey, phase: 'key', figures },
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
    { step: steps.messagesKey, phase: 'key', figures },
    { desk: { [amara]: marked } },
  ),
  'spot-messages-key-favourite': stepScene(
    { step: steps.messagesKey, phase: 'key', figures: ahead },
    { desk: { [amara]: marked } },
  ),
  'spot-messages-all': stepScene(
    { step: steps.messagesAll, phase: 'key', figures },
    { desk: { [amara]: marked } },
  ),
  'poll-table': stepScene(
    { step: steps.single, phase: 'open', question: ballot },
    { mode: 'table' },
  ),
  'poll-table-results': stepScene(
    { step: steps.single, phase: 'results', released: favourite },
    { mode: 'table' },
  ),
  'poll-table-few': stepScene(
    { step: steps.single, phase: 'results', released: few },
    { mode: 'table' },
  ),
  'poll-hands-most': stepScene({
    step: steps.multiple,
    phase: 'results',
    released: few,
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
    { step: steps.estimateKey, phase: 'key', released: favourite },
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
