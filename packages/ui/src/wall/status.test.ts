import type { CardsView, NodeView, ScenarioView, StepView } from '@sightline/lesson/view';
import { describe, expect, test } from 'vitest';
import { sayStatus } from './status.ts';

const cards: CardsView = { kind: 'cards', title: '', text: [], question: '', starter: '' };
const node: NodeView = {
  id: 'first',
  text: [],
  easy: [],
  question: '',
  decides: 'class',
  choices: [],
  told: [],
};
const scenario: ScenarioView = { kind: 'scenario', title: '', text: [], round: 1, node };
const sort: StepView = { kind: 'sort', title: '', text: [], question: '', items: [] };
const asking: readonly StepView[] = [scenario, sort, cards];

test('what is open is done on devices, and may be skipped', () => {
  for (const step of asking) {
    expect(sayStatus(step, 'open', 'own')).toMatch(/device.*Skip is always fine/);
  }
});

describe('where a device is that of a table', () => {
  test('the table talks first', () => {
    for (const step of asking) expect(sayStatus(step, 'open', 'table')).toContain('talk first');
  });
});

describe('where nobody has a device', () => {
  test('nothing speaks of devices, and nothing closes', () => {
    for (const step of asking) {
      expect(sayStatus(step, 'open', 'none')).not.toMatch(/device|Skip|^$/);
      expect(sayStatus(step, 'closed', 'none')).toBe('');
    }
  });
});

test('where the teacher chooses the way, the class talks until it is chosen', () => {
  const step: ScenarioView = { ...scenario, node: { ...node, decides: 'teacher' } };
  expect(sayStatus(step, 'shown', 'own')).toBe('Talk about it. Your teacher chooses the way.');
  expect(sayStatus(step, 'key', 'own')).toBe('');
});

test('where the story just goes on, there is nothing to do', () => {
  const step: ScenarioView = { ...scenario, node: { ...node, decides: 'nobody' } };
  expect(sayStatus(step, 'shown', 'own')).toBe('');
});
