import type { Refusal } from '@sightline/protocol';

/** A request that gets a refusal instead of its answer. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly refusal: Refusal;

  constructor(status: number, error: Refusal['error'], sentence: string) {
    super(error);
    this.status = status;
    this.refusal = { error, sentence };
  }
}

/** Unknown and ended codes get these same bytes. */
export const unknownCode = () =>
  new Refused(
    404,
    'unknown',
    'That code does not open a class right now. Check it with your teacher.',
  );
/** For the right code of a class that has no place. */
export const fullClass = () => new Refused(409, 'full', 'This class is full. Ask your teacher.');
export const tooManyGuesses = () =>
  new Refused(429, 'too-many', 'Many devices are trying this. Try again in a moment.');
export const notAllowed = () => new Refused(403, 'not-allowed', 'This device may not do that.');
export const notFound = () => new Refused(404, 'unknown', 'There is nothing here.');
export const malformed = () => new Refused(400, 'malformed', 'That request could not be read.');
