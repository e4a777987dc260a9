import { fold } from './fold.ts';

const spelled = ['zero|oh|nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  .concat('nine')
  .map((words) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g'));

/** Years, and what is counted, are said with digits and lead to nobody. */
const harmless = [
  /(?<![\d/.-])(?:19|20)\d\d(?![\d/.-])/g,
  /(?<!\d)\d{1,3}(?:[ ,.]000)+(?!\d)/g,
  /(?<!\d)\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b\.?|o'clock)?(?!\d)/g,
  /(?<!\d)\d{1,3} ?%/g,
];

const streets = 'street|str|st|road|rd|avenue|ave|lane|ln|close|drive|dr|way|court|square|terrace';
const places: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,4}[a-z]?,? (?:[a-z'-]+ ){1,3}(?:${streets})\\b`),
  /\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b/,
];

/** So many digits in a row, or in all, may be somebody's number. */
const inRow = 4;
const inAll = 6;

/** Whether something in it may be a phone number, an address or a code, however it is spelled. */
export function hasNumber(text: string): boolean {
  const words = fold(text);
  if (places.some((place) => place.test(words))) return true;
  const digits = spelled
    .reduce((spelledOut, word, digit) => spelledOut.replace(word, String(digit)), words)
    .replace(/\b(double|triple) (\d)/g, (_, times: string, digit: string) =>
      digit.repeat(times === 'double' ? 2 : 3),
    )
    .replace(/(?<=\d ?)[ol](?=[ -]?[\dol])|(?<![a-z])[ol](?=\d)/g, (letter) =>
      letter === 'o' ? '0' : '1',
    );
  const left = harmless.reduce((rest, pattern) => rest.replace(pattern, ' '), digits);
  const rows = left.match(/\d(?:[ ./()*_+,-]{0,3}\d)*/g) ?? [];
  const isLong = rows.some((row) => row.replace(/\D/g, '').length >= inRow);
  return isLong || left.replace(/\D/g, '').length >= inAll;
}
