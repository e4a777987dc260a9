import type { Cast } from './cast.ts';

const pronouns = words('she he they you we i');
const people = words(
  'victim victims girl girls boy boys teen teens teenager teenagers kid kids child children student students pupil pupils ' +
    'daughter son people person friend anyone anybody someone somebody women woman youngster youngsters survivor survivors',
);
/** They begin with a capital letter at the beginning of a sentence, and are no names. */
const noNames = words(
  'no nobody none nothing not never the this that these those it its what who whose how when where why if but and so ' +
    'then there here or because since as every everyone everybody each all some any both many most few one ' +
    'a an my your her his their our in on at by for with from to of after before while although though ' +
    'real honest good bad adults adult parents parent mum dad mom teachers teacher school schools police platforms platform apps app ' +
    'companies company firms agencies agency recruiters recruiter offenders offender scammers scammer traffickers ' +
    'trafficker predators predator strangers stranger senders sender sellers seller employers employer bosses boss ' +
    'sites websites website adverts advert accounts account liars liar abusers abuser criminals men man whoever ' +
    'being having saying asking trusting next today yes maybe perhaps please only even just also still',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Whether a sentence with this subject may put blame on somebody who was deceived. Of a name that
 * nobody has introduced the worse is supposed.
 */
export function mayBeDeceived(subject: string, cast: Cast): boolean {
  const word = subject.toLowerCase();
  const role = cast.roleOf(subject);
  if (role) return role === 'deceived';
  if (pronouns.has(word) || people.has(word) || word.startsWith('poor ')) return true;
  return /^\p{Lu}/u.test(subject) && !noNames.has(word);
}
