import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** About the folder, its files and its manifest. */
export const folderSentences = {
  'folder-name-form': (name: string) =>
    error(
      `A lesson can’t be called ${quote(name)}.`,
      'Name the folder with small letters, digits and single hyphens, such as the-dream-offer.',
    ),
  'folder-unreadable': () =>
    error(
      'This folder can’t be read.',
      'Check that it exists and that you may open it, then try again.',
    ),
  'file-missing': (path: string, purpose: string) =>
    error(`${path} is missing.`, `Add ${path}: ${purpose}.`),
  'file-unreadable': () =>
    error('This file can’t be read as text.', 'Save it as plain text in UTF-8.'),
  'file-too-big': (kilobytes: number) =>
    error(`This file is larger than ${kilobytes} kB.`, 'Shorten it, or make two steps out of one.'),
  'file-link': () =>
    error(
      'This is a link to another file, and links are not followed.',
      'Put a copy of the file in its place.',
    ),
  'file-type': () =>
    error(
      'A lesson can’t hold a file of this kind.',
      'Take it out. Text is .md, .yaml or .json; in media/ it is .png, .jpg, .webp, .avif, .mp3, .ogg or .vtt.',
    ),
  'file-unexpected': () =>
    warning(
      'Nothing reads this file.',
      'Take it out, or move it to steps/, media/ or locales/ if it belongs there.',
    ),
  'file-more-mistakes': () =>
    error(
      'This file has more mistakes than are listed here.',
      'Mend the ones above, then check again.',
    ),
  'lesson-too-big': (kilobytes: number) =>
    error(
      `The files of this lesson are larger than ${kilobytes} kB together.`,
      'Shorten them, or make two lessons out of one.',
    ),
  'files-too-many': (limit: number) =>
    error(
      `This folder holds more than ${limit} files.`,
      'Keep only the files of the lesson in it.',
    ),
  'steps-too-many': (limit: number) =>
    error(`A lesson has at most ${limit} steps.`, 'Make two lessons out of one.'),
  'step-name-form': () =>
    error(
      'A step’s file has to be called NN-slug.md.',
      'Rename it with two digits for its place and small letters, such as 03-two-adverts.md.',
    ),
  'step-number-taken': (other: string) =>
    error(
      `${other} has the same number.`,
      'Give each step a number of its own, in the order of the class.',
    ),
  'step-id-taken': (other: string) =>
    error(`${other} has the same name after its number.`, 'Give one of the two another name.'),
  'package-broken': () =>
    error('package.json is no valid JSON.', 'Check quotes, commas and brackets around this place.'),
  'package-runs-code': (key: string) =>
    error(
      `A lesson is text and runs no code, so package.json can’t have ${quote(key)}.`,
      `Take ${quote(key)} out.`,
    ),
  'package-name-differs': (name: string, folder: string) =>
    warning(
      `The package is called ${quote(name)} and its folder ${quote(folder)}.`,
      `Give both the same name: a lesson goes by the name of its folder.`,
    ),
};
