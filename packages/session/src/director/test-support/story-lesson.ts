import type { CardsStep, Lesson, ScenarioNode, ScenarioStep, SortStep } from '@sightline/lesson';
import type { Text } from '@sightline/lesson/view';
import { lesson } from './lesson.ts';

const text = (words: string): Text => [{ kind: 'paragraph', content: [words] }];

function base(id: string) {
  return {
    id,
    title: id,
    text: text(`${id} text`),
    notes: text(`${id} notes`),
    say: [],
    minutes: 5,
    weight: 'core' as const,
    from: 0,
    sensitive: false,
  };
}

function node(
  id: string,
  decides: ScenarioNode['decides'],
  ...links: readonly string[]
): ScenarioNode {
  const isAsked = decides !== 'nobody';
  return {
    id,
    title: `title of ${id}`,
    text: text(`secret of ${id}`),
    easy: text(`easy secret of ${id}`),
    question: isAsked ? `question at ${id}` : '',
    decides,
    choices: isAsked
      ? links.map((to, at) => ({
          id: String(at + 1),
          words: `choice ${at + 1} at ${id}`,
          text: text(`secret after ${at + 1} at ${id}`),
          easy: [],
          explore: at === 0 ? `feelings at ${id}` : '',
          to,
        }))
      : [],
    to: isAsked ? '' : (links[0] ?? ''),
    from: 0,
    sensitive: false,
    around: '',
    blameSensitive: id === 'blamed',
    notes: text(`notes for ${id}`),
  };
}

/** A vote with a way back, a talk, a vote whose split nobody sees, two ways on, and one end. */
export const story: ScenarioStep = {
  ...base('story'),
  kind: 'scenario',
  nodes: [
    node('begin', 'class', '', 'talk', 'blamed'),
    node('talk', 'teacher', 'blamed', 'blamed'),
    node('blamed', 'class', 'aside', 'end'),
    node('aside', 'nobody', 'end'),
    node('end', 'nobody'),
  ],
};

export const sorting: SortStep = {
  ...base('sorting'),
  kind: 'sort',
  question: 'In what order?',
  items: ['2', '3', '1'].map((id) => ({ id, text: `item ${id}`, why: `why ${id}` })),
};

export const writing: CardsStep = {
  ...base('writing'),
  kind: 'cards',
  question: 'What helps?',
  starter: 'It helps to …',
};

/** The steps in which a class goes its own way, between those of the other lesson that open and close. */
export const storyLesson: Lesson = {
  ...lesson,
  steps: [lesson.steps[0]!, story, sorting, writing, lesson.steps.at(-1)!],
};
