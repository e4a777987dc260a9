import { renderUnicodeCompact } from 'uqr';
import type { RunningServer } from './start-server.ts';

/** What the terminal shows when the server is ready; the link is the only secret in it. */
export function formatGreeting({
  teacherLink,
  addresses,
  missing,
}: Pick<RunningServer, 'teacherLink' | 'addresses' | 'missing'>): string {
  const [first = '', ...others] = addresses;
  const lines = [
    '',
    'Sightline is running.',
    '',
    'Teacher, on this computer (keep this link to yourself):',
    `  ${teacherLink}`,
    '',
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
    'ctrl-C stops Sightline.',
    '',
  ];
  return lines.join('\n');
}
