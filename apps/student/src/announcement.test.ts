import { expect, test } from 'vitest';
import { announce, type Moment } from './announcement.ts';
import { scenes } from './gallery/scenes.ts';
import { screenOf, type ShownEnding } from './screen.ts';

function at(name: string, gap: Moment['gap'] = ''): Moment {
  const { state, board } = scenes[name]!;
  return { screen: screenOf(state, board), gap };
}

const ended = (ending: ShownEnding): Moment => ({
  screen: { name: 'ended', ending, help: undefined },
  gap: '',
});

test('a new step is announced by its title', () => {
  expect(announce(at('lobby'), at('poll-multiple'))).toBe('New on your page: Checking an offer');
});

test('the same screen again is not announced', () => {
  for (const name of ['lobby', 'talk', 'poll-multiple', 'spot-messages-key']) {
    expect(announce(at(name), at(name))).toBe('');
  }
});

test('closing, results and reasons of a step are announced', () => {
  expect(announce(at('poll-multiple'), at('poll-closed'))).toBe('Closed: Checking an offer');
  expect(announce(at('poll-closed'), at('poll-results'))).toBe(
    'Results are here: Checking an offer',
  );
  expect(announce(at('poll-results'), at('poll-key'))).toBe('Now explained: Checking an offer');
});

test('what is revealed is announced as a flag or as ordinary, by its name', () => {
  expect(announce(at('spot-messages-closed'), at('spot-messages-key'))).toBe(
    'Revealed. Red flag: no checkable name',
  );
  const { screen } = at('spot-messages-key');
  if (screen.name !== 'step' || screen.device.step.kind !== 'spot') throw new Error('no spot');
  const { device } = screen;
  const next: Moment = {
    screen: { ...screen, device: { ...device, step: { ...screen.device.step, latest: '1.1' } } },
    gap: '',
  };
  expect(announce(at('spot-messages-key'), next)).toBe('Revealed. Ordinary: friendly comment');
});

test('a quiet screen calls the eyes up front, and what comes back after it is not called new', () => {
  expect(announce(at('poll-multiple'), at('paused'))).toBe('Eyes up front');
  expect(announce(at('paused'), at('poll-multiple'))).toBe('Back on your page: Checking an offer');
});

test.each([
  ['over', 'The class is over'],
  ['removed', 'This device is out of the class'],
  ['takenOver', 'Open in another window'],
  ['broken', 'Something went wrong on our side'],
] as const)('an end that is %s is announced', (ending, words) => {
  expect(announce(at('poll-multiple'), ended(ending))).toBe(words);
});

test('a lost network is announced once, and once that it is back', () => {
  const offline = at('poll-multiple', 'offline');
  expect(announce(at('poll-multiple'), offline)).toMatch(/^You are offline\./);
  expect(announce(offline, offline)).toBe('');
  expect(announce(offline, at('poll-multiple'))).toBe('You are back in the class.');
});

test('what came while the network was gone is announced with it', () => {
  expect(announce(at('lobby', 'offline'), at('poll-multiple'))).toBe(
    'You are back in the class. New on your page: Checking an offer',
  );
});

test('a device that comes back to find the class over is told that alone', () => {
  expect(announce(at('lobby', 'offline'), ended('over'))).toBe('The class is over');
});

test('another node of a story is announced as new', () => {
  expect(announce(at('story-told'), at('story-talk'))).toBe('New on your page: Rosa and Jonah');
});

test('what follows is announced by its choice, also when the vote was still open', () => {
  const words = 'What follows: “It’s your choice, I don’t want to get involved.”';
  expect(announce(at('story-results'), at('story-explored'))).toBe(words);
  expect(announce(at('story-open'), at('story-explored'))).toBe(words);
  expect(announce(at('story-explored'), at('story-told'))).toMatch(/glad you told me/);
  expect(announce(at('story-told'), at('story-told'))).toBe('');
});

test('a question that starts again is no second vote', () => {
  expect(announce(at('poll-single'), at('poll-again'))).toBe('');
});

test('a second vote is announced as one', () => {
  expect(announce(at('story-results'), at('story-again'))).toBe('A second vote: Rosa and Jonah');
});

test('what raised hands said is announced as a result', () => {
  expect(announce(at('poll-few'), at('poll-hands-most'))).toBe(
    'Results are here: Checking an offer',
  );
});

test('cards for the class are announced', () => {
  expect(announce(at('cards-writing'), at('cards-shown'))).toBe(
    'New cards to read: Finish Rosa’s sentence',
  );
});
