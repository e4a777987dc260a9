import * as scenario from './scenario.ts';
import { ballot, fewTables, stepScene, type Scene } from './scene.ts';

const votes = { kind: 'choices', answers: 24, counts: [6, 15, 3] } as const;

export const storyScenes: Readonly<Record<string, Scene>> = {
  'story-open': stepScene({ step: scenario.story, phase: 'open', question: ballot }),
  'story-open-table': stepScene(
    { step: scenario.story, phase: 'open', question: ballot },
    { mode: 'table' },
  ),
  'story-no-devices': stepScene({ step: scenario.story, phase: 'open' }, { mode: 'none' }),
  'story-closed': stepScene({ step: scenario.story, phase: 'closed', question: ballot }),
  'story-results': stepScene({
    step: scenario.story,
    phase: 'results',
    question: ballot,
    released: votes,
  }),
  'story-results-table': stepScene(
    { step: scenario.story, phase: 'results', question: ballot, released: fewTables },
    { mode: 'table' },
  ),
  'story-few': stepScene({
    step: scenario.story,
    phase: 'results',
    question: ballot,
    released: { kind: 'few' },
  }),
  'story-again': stepScene({
    step: scenario.storyAgain,
    phase: 'open',
    question: { ...ballot, id: 'ponmlkjihgfedcba' },
  }),
  'story-explored': stepScene({
    step: scenario.storyExplored,
    phase: 'key',
    question: ballot,
    released: votes,
  }),
  'story-told': stepScene({
    step: scenario.storyTold,
    phase: 'key',
    question: ballot,
    released: votes,
  }),
  'story-told-no-split': stepScene({ step: scenario.storyTold, phase: 'key', question: ballot }),
  'story-talk': stepScene({ step: scenario.storyTalk, phase: 'shown' }),
  'story-sensitive': stepScene({ step: scenario.storyTalk, phase: 'shown', sensitive: true }),
  'story-end': stepScene({ step: scenario.storyEnd, phase: 'shown' }),
  'story-paused': stepScene({
    step: scenario.storyTold,
    phase: 'key',
    question: ballot,
    released: votes,
    paused: true,
  }),
};
