const hasDigit = (text: string): boolean => /\d/.test(text);

/** Something is written where an emergency number is asked for, and it can't be one. */
export const isNoEmergency = (text: string): boolean => text.trim() !== '' && !hasDigit(text);

/** What is kept of it: nothing, rather than words that nobody can ring. */
export const emergencyIn = (text: string): string => (hasDigit(text) ? text : '');
