import type { TalkStep } from '../lesson.ts';
import type { TalkView } from '../view/step.ts';

export const talkWall = ({ title, text, points }: TalkStep): TalkView => ({
  kind: 'talk',
  title,
  text,
  points,
});

/** The wall carries the words; devices stay quiet. */
export const talkDevice = ({ title, points }: TalkStep): TalkView => ({
  kind: 'talk',
  title,
  text: [],
  points,
});
