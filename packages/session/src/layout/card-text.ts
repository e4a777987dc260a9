import { charactersOf } from '@sightline/lesson/view';

export { charactersOf };

/** The longest card, in characters as people see them. */
export const cardLimit = 200;
/** The longest card as JSON: an intent has 4,096 bytes, and its other parts have room beside this. */
export const cardBytes = 3_000;

/** What a device writes a card on: no more goes on it than a card holds. */
export interface CardPaper {
  /** What fits of a text in which somebody has just written up to the caret; what stood there stays. */
  fit(text: string, caret: number): { readonly text: string; readonly caret: number };
  /** How many more characters go on it. */
  room(text: string): number;
}

const utf8 = new TextEncoder();

const bytesOf = (text: string): number => utf8.encode(JSON.stringify(text)).length - 2;

/** The longest beginning, in whole characters, that a card has room for beside what it ends with. */
function fitBeside(text: string, ending: string): string {
  let bytes = cardBytes - 2 - bytesOf(ending);
  let fitting = '';
  for (const character of charactersOf(text).slice(0, cardLimit - charactersOf(ending).length)) {
    bytes -= bytesOf(character);
    if (bytes < 0) break;
    fitting += character;
  }
  return fitting;
}

/** The longest beginning that a card has room for, in whole characters. */
export const fitCard = (text: string): string => fitBeside(text, '');

export const cardPaper: CardPaper = {
  fit(text, caret) {
    const ending = fitCard(text.slice(caret));
    const beginning = fitBeside(text.slice(0, caret), ending);
    return { text: beginning + ending, caret: beginning.length };
  },
  room: (text) =>
    Math.max(0, Math.min(cardLimit - charactersOf(text).length, cardBytes - 2 - bytesOf(text))),
};
