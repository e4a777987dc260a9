import { renderUnicodeCompact } from 'uqr';
import type { RunningServer } from './start-server.ts';

interface Greeting extends Pick<
  RunningServer,
  'teacherLink' | 'addresses' | 'missing' | 'notices'
> {
  /** Opens a practice class that has begun to fill. */
  readonly practiceLink?: string | undefined;
}

/** What the terminal shows when the server is ready; its links hold the only secret in it. */
export function formatGreeting({
  teacherLink,
  practiceLink,
  addresses,
  missing,
  notices,
}: Greeting): string {
  const [first = '', ...others] = addresses;
  const lines = [
    '',
    'Sightline is running.',
    '',
    'Teacher, on this computer (keep this link to yourself):',
    `  ${teacherLink}`,
    '',
    ...(practiceLink
      ? [
          'A practice class with simulated students (keep this link to yourself, too):',
          `  ${practiceLink}`,
          '',
        ]
      : []),
    'Students, on the same network, with the code of the class:',
    `  ${first}`,
    ...(others.length > 0
      ? ['or, if that does not open:', ...others.map((one) => `  ${one}`)]
      : []),
    '',
    renderUnicodeCompact(first, { border: 2 }),
    '',
    ...missing.map(
      (name) => `The ${name} is not built yet: run npm start in the project's folder.`,
    ),
    ...notices.flatMap((notice) => [notice, '']),
    'ctrl-C stops Sightline.',
    '',
  ];
  return lines.join('\n');
}
