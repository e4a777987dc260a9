/** Every tag of a lesson, and where it may stand. */
export const tagHomes: Readonly<Record<string, string>> = {
  notes: 'on lines of its own in a step, outside other tags',
  say: 'on lines of its own in a step, outside other tags',
  key: 'on lines of its own in a poll, outside other tags',
  advert: 'on lines of its own in a spot step, outside other tags',
  messages: 'on lines of its own in a spot step, outside other tags',
  message: 'inside {% messages %}',
  item: 'around words inside {% advert %}',
};
