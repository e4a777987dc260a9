import { expect, test } from 'vitest';
import { announce } from './announcement.ts';
import { scenes } from './gallery/scenes.ts';
import { screenOf, type Screen } from './screen.ts';

function screen(name: string): Screen {
  const { state, board } = scenes[name]!;
  return screenOf(state, board);
}

test('a new step is announced by its title', () => {
  expect(announce(screen('lobby'), screen('poll-multiple'))).toBe(
    'New on your page: Checking an offer',
  );
});

test('the same screen again is not announced', () => {
  for (const name of ['lobby', 'talk', 'poll-multiple', 'spot-messages-key']) {
    expect(announce(screen(name), screen(name))).toBe('');
  }
});

test('closing and results of a step are announced', () => {
  const words = announce(screen('poll-multiple'), screen('poll-closed'));
  expect(words).toBe('Closed: Checking an offer');
  expect(announce(screen('poll-closed'), screen('poll-results'))).toBe(
    'Results are here: Checking an offer',
  );
});

test('a revealed flag is announced by its name', () => {
  expect(announce(screen('spot-messages-closed'), screen('spot-messages-key'))).toBe(
    'Revealed: no checkable name',
  );
});

test('a quiet screen calls the eyes up front', () => {
  expect(announce(screen('poll-multiple'), screen('paused'))).toBe('Eyes up front');
});
