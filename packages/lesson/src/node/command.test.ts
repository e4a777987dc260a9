import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../test-support/fixtures.ts';

const command = fileURLToPath(new URL('command.ts', import.meta.url));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: fixtures,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('lesson check', () => {
  test('finds nothing wrong with a good lesson', () => {
    expect(run('check', 'tiny')).toEqual({
      status: 0,
      stdout: 'tiny: no mistakes\n\n1 lesson: no mistakes\n',
      stderr: '',
    });
  });

  test('prints place, severity, mistake and fix, and ends with 1 on errors', () => {
    expect(run('check', 'tiny', 'broken/plan')).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "",
        "stdout": "tiny: no mistakes

      plan: 6 errors, 5 warnings
        broken/plan/lesson.yaml:5:10  error  The core steps take 30 minutes and joining takes 5, but the lesson has 30.  Shorten a step, mark one as weight: may, or give the lesson more minutes.
        broken/plan/lesson.yaml:5:10  warning  Students practise in 16 % of the core minutes.  Aim for at least 40 % in steps where students do something: skills need practice.
        broken/plan/lesson.yaml:9:10  warning  The lesson can’t have been changed on “2999-12-31”: that day is still to come.  Write the day of the last change as year-month-day, such as 2026-11-28. If that is right, set the clock of this computer.
        broken/plan/steps/01-rules.md:1:1  error  The first step is no talk with ground rules that the teacher can edit.  Begin with kind: talk, editable: true and the ground rules as points.
        broken/plan/steps/01-rules.md:5:1  error  The first and the last step can’t be cut.  Take out weight: may.
        broken/plan/steps/01-rules.md:6:1  error  The first and the last step are for every age.  Take out from.
        broken/plan/steps/02-talk.md:3:1  warning  This step shows the class nothing but its title.  Add points, or write words for the class below the fields.
        broken/plan/steps/02-talk.md:5:1  error  The step is for students from 18, but the lesson ends at 17.  Write a younger age at from, or a higher ageBand in lesson.yaml.
        broken/plan/steps/03-more.md:3:1  warning  This step shows the class nothing but its title.  Add points, or write words for the class below the fields.
        broken/plan/steps/03-more.md:6:1  warning  Every class has this step: the lesson itself begins at 13.  Take out from, or write an older age.
        broken/plan/steps/04-vote.md:1:1  error  The last step is no help step.  End with kind: help, so that every class ends with help.

      2 lessons: 6 errors, 5 warnings
      ",
      }
    `);
  });

  test('ends with 0 on warnings', () => {
    expect(run('check', 'broken/manifest-name').status).toBe(0);
  });

  test('takes a star that the shell left to it, and passes over plain files', () => {
    const { status, stdout } = run('check', 'broken/*');
    expect(status).toBe(1);
    expect(stdout).toMatch(/\n15 lessons: \d+ errors, \d+ warnings\n$/);
    expect(run('check', 'tiny', 'broken/plan.txt').stdout).toMatch(/\n1 lesson: no mistakes\n$/);
  });

  test('says when there is no lesson at all', () => {
    expect(run('check', 'nothing/*')).toMatchObject({
      status: 1,
      stdout: 'There is no lesson folder in nothing/*.\n',
    });
  });
});

test('lesson schema prints a JSON Schema for editors', () => {
  for (const name of ['lesson', 'step', 'package'])
    expect(JSON.parse(run('schema', name).stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  expect(run('schema', 'nothing')).toMatchObject({ status: 1, stdout: '' });
});

test('lesson explains itself', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage') });
  expect(run('chekc')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
});
