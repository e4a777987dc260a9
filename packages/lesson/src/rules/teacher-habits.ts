import type { Passage } from '../page.ts';

const quotations = /“[^”]*”/g;

/** Nothing but what somebody says, as lines to say aloud often are. */
function isSpoken({ text, lead }: Passage): boolean {
  const rest = text.replace(lead, '').replace(/\([^()]{0,200}\)/g, '');
  return rest.search(quotations) >= 0 && !/\p{L}/u.test(rest.replace(quotations, ''));
}

/** Begins with a word or two like a small heading, as notes often do: **Do.** */
const hasHeading = ({ lead }: Passage) => /^\P{P}{1,40}\.$/u.test(lead);

/**
 * Whether a paragraph for the class has the shape of those that only the teacher sees in the same
 * step, and none of the class's: it may have been carried out of its tag.
 */
export function habitsIn(passages: readonly Passage[]): (passage: Passage) => boolean {
  const paragraphs = passages.filter(({ form }) => form === 'paragraph');
  const unseen = paragraphs.filter(({ seen }) => seen === 'never');
  const speaks = unseen.some((one) => one.voice === 'prompt' && isSpoken(one));
  const heads = unseen.some((one) => one.voice === 'private' && hasHeading(one));
  return (one) =>
    one.form === 'paragraph' &&
    one.seen === 'class' &&
    ((speaks && one.voice === 'prompt' && isSpoken(one)) || (heads && hasHeading(one)));
}
