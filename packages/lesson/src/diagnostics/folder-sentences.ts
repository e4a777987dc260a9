import { plain, quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** Windows hides endings, so that people write a second one. */
const endingHint = (name: string) =>
  name.endsWith('.md')
    ? ' If you can’t see its ending, let the system show file name extensions.'
    : '';

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
  'folder-locked': () =>
    error(
      'This folder can’t be opened, so nobody knows what is in it.',
      'Give yourself the right to open it, then check again.',
    ),
  'folder-misnamed': (name: string) =>
    error(`This folder has to be called ${name}.`, `Rename it to ${name}.`),
  'folder-unexpected': (meant: string | undefined) =>
    warning(
      'Nothing reads this folder.',
      meant ? `Rename it to ${meant}/.` : 'Take it out, or move its files to steps/ or media/.',
    ),
  'folder-foreign': (format: string, advice: string) =>
    error(`This folder is ${format}, and Sightline can’t read that.`, advice),
  'lesson-deeper': (inside: string) =>
    error(
      `The lesson lies one level deeper, in ${inside}.`,
      `Move the folder ${inside} up, in place of this one.`,
    ),
  'lesson-absent': () =>
    error(
      'There is no lesson in this folder.',
      'A lesson has package.json, lesson.yaml, guide.md and steps/: packages/lesson/README.md has a small one to copy.',
    ),
  'file-missing': (path: string, purpose: string) =>
    error(`${path} is missing.`, `Add ${path}: ${purpose}.`),
  'file-misnamed': (name: string, isOnlyMoved: boolean) =>
    error(
      isOnlyMoved ? `This file has to lie at ${name}.` : `This file has to be called ${name}.`,
      isOnlyMoved ? `Move it to ${name}.` : `Rename it to ${name}.${endingHint(name)}`,
    ),
  'page-is-folder': () =>
    error('This has to be a file, and is a folder.', 'Put the file in its place.'),
  'steps-is-file': () =>
    error('steps has to be a folder, and is a file.', 'Make a folder called steps/ for the steps.'),
  'page-foreign': (format: string, advice: string, name: string) =>
    error(
      `This is ${format}, and Sightline can’t read that.`,
      name ? `Put its words into ${name}, as plain text in UTF-8.` : advice,
    ),
  'file-foreign': (format: string, advice: string) =>
    warning(`This is ${format}, and nothing reads it.`, `${advice} Otherwise take it out.`),
  'file-copy': (original: string) =>
    warning(
      `This looks like a copy of ${original}, and nothing reads it.`,
      `Put what you need of it into ${original}, then take the copy out.`,
    ),
  'file-in-cloud': () =>
    error(
      'This file is in iCloud and not on this computer.',
      'Open it once so that it is downloaded, then check again.',
    ),
  'file-locked': () =>
    error(
      'This file can’t be opened.',
      'Give yourself the right to read it, and close other programs that use it. Then check again.',
    ),
  'file-empty': () => error('This file is empty.', 'Write it, or bring back what was in it.'),
  'file-unreadable': () =>
    error('This file can’t be read as text.', 'Save it as plain text in UTF-8.'),
  'file-encoding': (encoding: string) =>
    error(
      `This file is saved as ${encoding} and not as UTF-8.`,
      'Save it again as UTF-8. In Notepad: Save as, then Encoding: UTF-8.',
    ),
  'letter-lost': () =>
    error(
      'A letter was lost here when the file was saved.',
      'Write the letter again in place of �, and save the file as UTF-8.',
    ),
  'file-too-big': (kilobytes: number, isStep: boolean) =>
    error(
      `This file is larger than ${kilobytes} kB.`,
      isStep ? 'Shorten it, or make two steps out of one.' : 'Shorten it.',
    ),
  'media-too-big': (kind: 'picture' | 'sound', megabytes: number) =>
    error(
      `This ${kind} is larger than ${megabytes} MB.`,
      kind === 'picture'
        ? 'Make the picture smaller: 1,600 pixels wide are enough, saved as .jpg or .webp.'
        : 'Shorten the sound, or save it as .mp3 with 96 kbit/s.',
    ),
  'media-type': (kind: 'picture' | 'sound' | 'film') =>
    error(
      `A lesson can’t hold a ${kind} of this kind.`,
      kind === 'film'
        ? 'Take it out: lessons have no films. Tell what happens in words.'
        : kind === 'picture'
          ? 'Save the picture as .jpg, .png or .webp.'
          : 'Save the sound as .mp3 or .ogg.',
    ),
  'media-elsewhere': (name: string) =>
    warning(
      'Nothing reads this file.',
      `Pictures and sounds lie in media/: move it to media/${plain(name)}, or take it out.`,
    ),
  'file-link': () =>
    error(
      'This is a link to another file, and links are not followed.',
      'Put a copy of the file in its place.',
    ),
  'file-type': () =>
    error(
      'A lesson can’t hold programs, web pages or drawings with scripts.',
      'Take it out. Words go into .md files, pictures into media/ as .png, .jpg or .webp.',
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
  'text-two-versions': () =>
    error(
      'Two versions of this text are mixed here.',
      'Keep one of them, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ),
  'step-number-missing': (example: string) =>
    error(
      'The name of this step doesn’t say when it comes.',
      `Rename it with two digits for its place, such as ${example}. If it isn’t a step, take it out of steps/.`,
    ),
  'step-number-taken': (other: string) =>
    error(
      `${other} has the same number.`,
      'Give each step a number of its own, in the order of the class.',
    ),
  'step-id-taken': (other: string) =>
    error(`${other} has the same name after its number.`, 'Give one of the two another name.'),
  'title-taken': (other: string) =>
    warning(
      `The lesson ${quote(other)} has the same title.`,
      'Give one of the two another title: the library shows lessons by their titles.',
    ),
  'package-broken': (reason: string, fix: string) =>
    error(`package.json isn’t valid JSON. ${reason}`, fix),
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
