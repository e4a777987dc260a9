import { contentSentences } from './content-sentences.ts';
import { fieldSentences } from './field-sentences.ts';
import { folderSentences } from './folder-sentences.ts';
import { markupSentences } from './markup-sentences.ts';
import { planSentences } from './plan-sentences.ts';
import { storySentences } from './story-sentences.ts';
import { stepSentences } from './step-sentences.ts';

/** Every mistake we can report, by its permanent name. */
export const sentences = {
  ...folderSentences,
  ...fieldSentences,
  ...markupSentences,
  ...stepSentences,
  ...storySentences,
  ...planSentences,
  ...contentSentences,
};

export type { Sentence } from './sentence.ts';
export type Code = keyof typeof sentences;
