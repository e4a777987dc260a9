import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

const tag = (name: string) => `{% ${name.slice(0, 40)} %}`;

/** About Markdoc: tags, and markup that a lesson can’t hold. */
export const markupSentences = {
  'markup-unreadable': () =>
    error(
      'This text can’t be read as Markdoc.',
      'Make it simpler: fewer levels inside each other.',
    ),
  'markup-too-much': (limit: number) =>
    error(`This text has more than ${limit} tags.`, 'Make several steps out of it.'),
  'tag-broken': (words: string) =>
    error(
      `${quote(words)} can’t be read as a tag.`,
      'Write it as {% name key="value" %}, with straight double quotes, and close it with {% /name %}.',
    ),
  'markup-stray': (words: string) =>
    error(
      `${quote(words)} looks like markup but isn’t: it would be shown as words, and so would what follows.`,
      'Write tags as {% notes %} and {% /notes %}, on lines of their own below the fields. Leave such signs out everywhere else.',
    ),
  'field-markup': (words: string) =>
    warning(
      `${quote(words)} is shown as it is written here.`,
      'Take the signs out: this is plain text. Only a step’s words, caveats and texts of stories have *emphasis* and the like.',
    ),
  'emphasis-open': (words: string) =>
    warning(
      `${quote(words)} begins or ends with signs that emphasise nothing, and are shown.`,
      'Put the same signs right before the first word and right behind the last one, or take them out.',
    ),
  'list-bullet': (sign: string) =>
    warning(
      `${quote(sign)} begins no list: these lines become one paragraph.`,
      'Begin each line of a list with a hyphen and a space: - first.',
    ),
  'word-too-long': (words: string) =>
    error(
      `${quote(words)} has more than 60 letters and doesn’t fit on a phone.`,
      'Shorten it, or put spaces or hyphens into it.',
    ),
  'sign-unseen': (code: string) =>
    error(
      `A sign that nobody can see is here (${code}).`,
      'Delete it here and further down, or type the words around it again: such signs come with pasted text.',
    ),
  'heading-skipped': (level: number) =>
    warning(
      'This heading skips a level, which screen readers announce.',
      `Write it with ${'#'.repeat(level)} and a space.`,
    ),
  'label-for-teacher': (words: string) =>
    warning(
      `${quote(words)} seems to begin words for the teacher, but the class reads what stands here.`,
      'Put them between {% notes %} and {% /notes %}, or begin in another way.',
    ),
  'words-vanish': (words: string) =>
    error(
      `${quote(words)} vanishes: Markdown takes it for the address of a link.`,
      'Take it out, or put a blank before the colon.',
    ),
  'tag-unknown': (name: string, near: string | undefined, known: readonly string[]) =>
    error(
      `There is no tag ${tag(name)}.`,
      near ? `Did you mean ${tag(near)}?` : `You can use ${known.map(tag).join(', ')}.`,
    ),
  'tag-not-closed': (name: string) =>
    error(`${tag(name)} doesn’t end.`, `Add ${tag(`/${name}`)} where it ends.`),
  'tag-not-opened': (name: string) =>
    error(
      `${tag(`/${name}`)} ends something that didn’t begin.`,
      `Take it out, or add ${tag(name)} before it.`,
    ),
  'tag-end-other': (name: string, open: string) =>
    error(
      `${tag(`/${name}`)} stands here, but ${tag(open)} is what is open.`,
      `Write ${tag(`/${open}`)} here.`,
    ),
  'tag-ends-early': (name: string) =>
    error(
      `${tag(`/${name}`)} ends here, but more that belongs to it follows.`,
      'Take it out here: it stands once more below.',
    ),
  'tag-no-slash': (name: string) =>
    error(
      `${tag(name)} is open already, and begins again here.`,
      `Write ${tag(`/${name}`)} if it ends here; or end the first one above.`,
    ),
  'tag-quotes': (others: number) =>
    error(
      others === 0
        ? 'The quotes of this attribute can’t be read.'
        : `The quotes of this attribute can’t be read, nor can those of ${others} more in this file.`,
      'Use straight double quotes around each value and none inside it: note="…" is right.',
    ),
  'owner-unknown': (owner: string, senders: readonly string[]) =>
    warning(
      `No message in this thread is from ${quote(owner)}, whose phone it is.`,
      `Write the same name at owner and from. The messages here are from ${senders.map(quote).join(', ')}.`,
    ),
  'tag-empty': (name: string) =>
    error(
      `${tag(name)} holds no words.`,
      `Put the words between ${tag(name)} and ${tag(`/${name}`)}, or take the tag out.`,
    ),
  'tag-glued': (name: string) =>
    warning(
      `${tag(name)} begins right below words that the class reads.`,
      'Check that those words are for the class, and leave an empty line below them.',
    ),
  'words-below-tag': (name: string) =>
    warning(
      `These words stand below ${tag(name)}, and the class reads them.`,
      'Put words for the class above the first {% notes %}, {% say %} or {% key %}, and all others into a tag.',
    ),
  'words-indented': () =>
    warning(
      'These words are indented like those of a field, and the class reads them.',
      'Begin them at the left. If they belong to a field, move the line --- below them.',
    ),
  'tag-elsewhere': (name: string, where: string) =>
    error(`${tag(name)} can’t stand here.`, `Put it ${where}.`),
  'message-missing': () =>
    error(
      'Only {% message %} can stand in {% messages %}.',
      'Put these words into a {% message %}, or above the artefact.',
    ),
  'variable-not-allowed': () =>
    error('A lesson has no variables and functions.', 'Write the words themselves.'),
  'attribute-unknown': (
    name: string,
    tagName: string,
    near: string | undefined,
    known: readonly string[],
  ) =>
    error(
      `${tag(tagName)} has no ${quote(name)}.`,
      near
        ? `Did you mean ${near}="…"?`
        : known.length > 0
          ? `It can have ${known.join(', ')}.`
          : 'Take it out: this tag stands alone.',
    ),
  'attribute-missing': (name: string, tagName: string) =>
    error(`${tag(tagName)} needs ${quote(name)}.`, `Add ${name}="…" to the tag.`),
  'attribute-text': (name: string) =>
    error(
      `${quote(name)} has to be text in straight double quotes, and not empty.`,
      `Write ${name}="…".`,
    ),
  'attribute-too-long': (name: string, limit: number) =>
    error(`${quote(name)} has more than ${limit} characters.`, 'Shorten it.'),
  'attribute-twice': (tagName: string) =>
    error(`An attribute stands twice in ${tag(tagName)}.`, 'Keep one of the two.'),
  'attribute-loose': () => error('These words in {% %} belong to no tag.', 'Take them out.'),
  'html-not-allowed': () =>
    error(
      'A lesson can’t hold HTML.',
      'Use Markdown: *emphasis*, **strong**, lists and headings. Write < as the word “less than”.',
    ),
  'link-not-allowed': () =>
    error(
      'A lesson’s text can’t hold links.',
      'Write the words without the link; name sources under sources in lesson.yaml.',
    ),
  'image-from-elsewhere': () =>
    error(
      'This picture would come from another place on the internet.',
      'Take it out: nothing in a class loads from elsewhere. Describe it in words.',
    ),
  'image-not-shown': () =>
    error('A step can’t show pictures.', 'Describe what matters in the picture in words.'),
  'markup-not-allowed': (what: string) =>
    error(
      `A lesson’s text can’t hold ${what}.`,
      'Use paragraphs, headings, lists, quotes, *emphasis* and **strong**.',
    ),
  'item-verdict': (tagName: string) =>
    error(
      `${tag(tagName)} needs either flag="…" or fine="…".`,
      'Write flag="name of the flag" for a warning sign, or fine="short reason" for something ordinary, and not both.',
    ),
  'item-empty': (tagName: string) =>
    error(`${tag(tagName)} holds no words.`, 'Put the words that students can tap inside it.'),
  'item-nested': () =>
    error(
      'An item can’t stand inside another item.',
      'End the first one before the second begins.',
    ),
  'item-too-long': (tagName: string) =>
    error(
      `${tag(tagName)} holds more than one paragraph.`,
      'Make one paragraph of it, or two tags.',
    ),
};
