/**
 * What simulated students write on cards: fits any question about what somebody could do. The last ones
 * are held, so that a teacher meets that before a class does.
 */
export const cardLines: readonly string[] = [
  'Take a breath first. It can wait.',
  'Talk to an adult you trust.',
  'Ask a friend what they think.',
  'Stop replying for now.',
  'Keep the messages, so that somebody can look at them.',
  'Report the account, then block it.',
  'Say: “I’ll think about it.”',
  'You can say no at any time.',
  'It is not your fault.',
  'Look it up in another place first.',
  'Tell somebody at home.',
  'Ask your friend how they are.',
  'Stay with them while they ask for help.',
  'Write down what happened.',
  'Ask: “Who else knows about this?”',
  'Show it to somebody who is not in a hurry.',
  'Go together to the adult on the help card.',
  'Say: “You did right to tell. I’m on your side.”',
  'Ask Alex, who knows about such things.',
  'Add me: @moon.rabbit',
  'It’s their own fault.',
];
