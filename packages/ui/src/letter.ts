/** What a class calls a choice: "A" for the first. */
export const letterAt = (position: number): string => String.fromCodePoint(65 + position);
