import { expect, test } from 'vitest';
import { noWork, toggleMark, toggleReason } from './marks.ts';

test('marking an item twice leaves no mark', () => {
  const once = toggleMark(noWork, '1.2');
  expect(once.marks).toEqual([{ item: '1.2' }]);
  expect(toggleMark(once, '1.2').marks).toEqual([]);
});

test('marks stay in the order they were made', () => {
  const work = toggleMark(toggleMark(noWork, '1.9'), '1.1');
  expect(work.marks.map(({ item }) => item)).toEqual(['1.9', '1.1']);
});

test('a reason belongs to one mark and can be taken back or changed', () => {
  const work = toggleMark(toggleMark(noWork, '1.1'), '1.2');
  const hurried = toggleReason(work, '1.1', 'hurry');
  expect(hurried.marks).toEqual([{ item: '1.1', reason: 'hurry' }, { item: '1.2' }]);
  expect(toggleReason(hurried, '1.1', 'secret').marks[0]).toEqual({
    item: '1.1',
    reason: 'secret',
  });
  expect(toggleReason(hurried, '1.1', 'hurry')).toEqual(work);
});

test('changing a mark keeps what was finished finished, and takes a skip back', () => {
  expect(toggleMark({ marks: [], state: 'done' }, '1.1').state).toBe('done');
  expect(toggleMark({ marks: [], state: 'skip' }, '1.1').state).toBe('done');
});
