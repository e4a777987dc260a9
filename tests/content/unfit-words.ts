const anyOf = (...words: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iu');

/** Words that a shipped lesson avoids beyond what the check of every lesson finds, by kind. */
const unfit: Readonly<Record<string, RegExp>> = {
  'a word of the trade instead of a plain one': anyOf(
    'users?',
    'submit\\w*',
    'invalid',
    'error occurred',
    'oops',
    'victims?',
    'perpetrators?',
    'grooming',
    'predators?',
  ),
  'a sneer': anyOf('too good to be true', 'fell for it', 'common sense tells'),
  'a racing game': anyOf(
    'leaderboard',
    'streak',
    'high score',
    'fastest',
    'countdown',
    'winners?',
    'points? to win',
  ),
};

/** What is unfit in a line, as `kind: words`. */
export const unfitIn = (line: string): string[] =>
  Object.entries(unfit).flatMap(([kind, pattern]) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? [] : [`${kind}: ${found}`];
  });
