import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** About one step. */
export const stepSentences = {
  'talk-points-missing': () =>
    error(
      'The teacher may edit the points, but there are none.',
      'Add points, or write editable: false.',
    ),
  'wall-crowded': (percent: number) =>
    warning(
      `On the wall, about ${percent} % too much stands here at once to be read from the last row.`,
      'Shorten the text, or make two steps out of one.',
    ),
  'wall-cut': () =>
    error(
      'On the wall, so much stands here at once that words may be cut off.',
      'Shorten the text, or make several steps out of one.',
    ),
  'poll-options-missing': () =>
    error(
      'This poll has no options.',
      'Add options: with 2 to 8 lines such as - text: It is true.',
    ),
  'poll-scale-missing': () =>
    error(
      'This poll is a scale and doesn’t say what its ends mean.',
      'Add scale: with low, high and points.',
    ),
  'poll-scale-only': (field: string, mode: string) =>
    error(
      `A poll with mode: ${mode} can’t have ${quote(field)}.`,
      mode === 'scale'
        ? 'Take the options out, or write mode: single.'
        : 'Take the scale out, or write mode: scale.',
    ),
  'poll-option-twice': () =>
    error('Two options say the same.', 'Change one of them, or take it out.'),
  'poll-right-many': () =>
    error(
      'Students can choose one option only, but another one is right as well.',
      'Keep one right: true, or write mode: multiple.',
    ),
  'poll-right-all': () =>
    warning(
      'Every option is right, so there is nothing to find out.',
      'Take right: true out of the wrong ones, or out of all if there is no right answer.',
    ),
  'talk-empty': () =>
    warning(
      'This step shows the class nothing but its title.',
      'Add points, or write words for the class below the fields.',
    ),
  'scale-ends-same': () =>
    error('Both ends of the scale say the same.', 'Write at high what the highest point means.'),
  'poll-right-unexplained': () =>
    warning(
      'This option is right, and nothing says why.',
      'Add why: "…" so that the class learns the reason and not only the answer.',
    ),
  'estimate-bin-open': () =>
    error(
      'This bin doesn’t say where it ends.',
      'Add below: the number at which the next bin begins. Only the last bin has none.',
    ),
  'estimate-bin-closed': () =>
    error('The last bin has no end, so that every number has a bin.', 'Take below out.'),
  'estimate-bin-order': () =>
    error(
      'This bin ends before the bin above it does.',
      'List the bins from the lowest to the highest, and give each a higher below.',
    ),
  'estimate-bin-twice': () =>
    error('Another bin has the same words.', 'Give each bin words of its own.'),
  'estimate-bin-words': (stray: number) =>
    warning(
      `The words of this bin and its numbers disagree about ${stray}.`,
      'below: is the first number of the next bin: a bin “0 to 20” of whole numbers has below: 21, “less than 20” has below: 20.',
    ),
  'estimate-bin-truth': (value: number) =>
    warning(
      `The true value ${value} falls into this bin, and its words leave it out.`,
      'Change the words or below:, so that the class finds the true value in the words it reads.',
    ),
  'spot-artefact-missing': () =>
    error(
      'This step has nothing to examine.',
      'Add an {% advert %} or {% messages %} with items in it.',
    ),
  'spot-flag-missing': () =>
    error(
      'Nothing in this step is a flag.',
      'Mark at least one item with flag="…", so that there is something to find.',
    ),
  'spot-fine-missing': () =>
    error(
      'Everything in this step is a flag.',
      'Mark at least one ordinary item with fine="…": students learn to tell apart, not to fear everything.',
    ),
  'spot-items-too-many': (limit: number) =>
    error(`This step has more than ${limit} items.`, 'Make two steps out of it.'),
};
