import { quote } from './quote.ts';
import { error, warning } from './sentence.ts';

/** About the nodes of a scenario, and the items of a sort. */
export const storySentences = {
  'node-id-twice': (id: string) =>
    error(`Two nodes are called ${quote(id)}.`, 'Give one of them another id.'),
  'node-unknown': (id: string, near: string | undefined) =>
    error(
      `There is no node ${quote(id)}.`,
      near ? `Did you mean ${quote(near)}?` : 'Write the id of a node of this story.',
    ),
  'node-question-missing': () =>
    error('This node has choices and asks nothing.', 'Add question: with what there is to decide.'),
  'node-choices-missing': () =>
    error(
      'This node asks and offers nothing to choose.',
      'Add choices:, or take the question out.',
    ),
  'node-decides-nothing': () =>
    error('There is nothing to decide at this node.', 'Take out decides, or add choices.'),
  'node-to-twice': () =>
    error(
      'The story can’t go on both by a choice and without one.',
      'Take out to beside the choices; each choice has its own.',
    ),
  'node-end-goes-on': () =>
    error('The story ends here and goes on as well.', 'Take out end: true, or what leads on.'),
  'node-dead-end': (id: string) =>
    error(
      `The story can’t go on from ${quote(id)}.`,
      'Add to: with the next node, choices:, or end: true if the story ends here.',
    ),
  'node-stuck': (id: string) =>
    error(
      `No choice leads on from ${quote(id)}.`,
      'Add to: with the next node to one choice at least.',
    ),
  'node-loop': (id: string) =>
    error(
      `A path comes back to ${quote(id)}, so the story may never end.`,
      'Lead every choice forward. To let the class choose again at the same node, leave to out.',
    ),
  'node-unreachable': (id: string) =>
    error(`No path leads to ${quote(id)}.`, 'Write its id at to: of another node, or take it out.'),
  'node-around-missing': (id: string) =>
    error(
      `The story has no way around ${quote(id)}, which can be left out.`,
      'Add around: with the node the story goes to without it.',
    ),
  'node-around-itself': (id: string) =>
    error(
      `The way around ${quote(id)} leads to it again.`,
      'Write the id of another node at around.',
    ),
  'node-around-unused': () =>
    warning(
      'Every class has this node, so the story never goes around it.',
      'Take out around, or add sensitive: true or from.',
    ),
  'node-too-old': (from: number, to: number) =>
    error(
      `The node is for students from ${from}, but the lesson ends at ${to}.`,
      'Write a younger age at from, or a higher ageBand in lesson.yaml.',
    ),
  'node-for-everyone': (from: number) =>
    warning(
      `Every class that has this story has this node: the story is for students from ${from}.`,
      'Take out from and around, or write an older age.',
    ),
  'story-start-left-out': () =>
    error('The story begins here, so this node can’t be left out.', 'Take out from and sensitive.'),
  'scenario-short': (votes: number, minutes: number) =>
    warning(
      `Votes take about 2.5 minutes each: ${minutes} for the most there can be here (${votes}).`,
      'Give the step more minutes, or let the teacher decide somewhere: decides: teacher.',
    ),
  'sort-order-told': (words: string) =>
    warning(
      `${quote(words.trim())} tells in which place this belongs, and devices show it.`,
      'Take it out: the order of the lines is the right order.',
    ),
  'sort-item-twice': () => error('Two items say the same.', 'Change one of them.'),
};
