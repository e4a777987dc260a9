import { describe, expect, test } from 'vitest';
import { parseLesson } from './parse.ts';
import { filesOf } from './test-support/fixtures.ts';

const files = await filesOf('tiny');
const now = Date.parse('2026-11-28T10:00:00Z');

function lessonWith(...lines: readonly string[]) {
  const yaml = files.get('lesson.yaml')!.replace(/^reviewers:.*\n/m, '');
  const changed = new Map([...files, ['lesson.yaml', `${yaml}${lines.join('\n')}\n`]]);
  const { lesson, diagnostics } = parseLesson(changed, 'tiny', now);
  return { lesson, codes: diagnostics.map(({ code, line }) => [code, line]) };
}

const line = files.get('lesson.yaml')!.trimEnd().split('\n').length;

describe('a lesson says when it was last changed', () => {
  test.each(['2026-11-28', '"2026-11-28"', '2024-02-29', '2026-11-29'])('on %s', (day) => {
    const { lesson, codes } = lessonWith(`revised: ${day}`);
    expect(codes).toEqual([]);
    expect(lesson?.revised).toBe(day.replaceAll('"', ''));
  });

  test('or does not say', () => {
    expect(lessonWith()).toMatchObject({ lesson: { revised: '' }, codes: [] });
  });

  test.each(['28.11.2026', '11/28/2026', '2026-02-30', '2025-02-29', 'yesterday', '26-11-28'])(
    'but not with %s',
    (day) => {
      expect(lessonWith(`revised: ${day}`).codes).toEqual([['field-form', line]]);
    },
  );

  test('and is warned about a day that is still to come', () => {
    const { lesson, codes } = lessonWith('revised: 2027-11-28');
    expect(codes).toEqual([['revised-in-future', line]]);
    expect(lesson).toBeDefined();
  });
});

test('a lesson is a draft until somebody has reviewed it', () => {
  expect(lessonWith().lesson?.isDraft).toBe(true);
  expect(lessonWith('reviewers: []').lesson?.isDraft).toBe(true);
  expect(lessonWith('reviewers: [the safeguarding lead of a school]').lesson?.isDraft).toBe(false);
});
