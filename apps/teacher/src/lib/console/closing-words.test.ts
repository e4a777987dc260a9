import { expect, test } from 'vitest';
import { closingWords } from './closing-words.ts';

test.each(Object.entries(closingWords))(
  'the question at a %s names what was pressed',
  (_, words) => {
    const offered = words.offer();
    const named = `${offered.charAt(0).toLowerCase()}${offered.slice(1)}`;
    expect(words.ask()).toBe(`${offered} now?`);
    const [verb, ...what] = named.split(' ');
    expect(words.warn()).toContain(`Press again to ${verb} ${what.join(' ')}.`);
  },
);
