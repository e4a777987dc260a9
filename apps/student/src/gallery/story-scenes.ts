import * as scenario from './scenario.ts';
import { ballot, favourite, few, noFavourite, stepScene, type Scene } from './scene.ts';

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
    released: favourite,
  }),
  'story-no-favourite': stepScene({
    step: scenario.story,
    phase: 'results',
    question: ballot,
    released: noFavourite,
  }),
  'story-few': stepScene({
    step: scenario.story,
    phase: 'results',
    question: ballot,
    released: few,
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
    released: favourite,
  }),
  'story-told': stepScene({
    step: scenario.storyTold,
    phase: 'key',
    question: ballot,
    released: favourite,
  }),
  'story-told-no-split': stepScene({ step: scenario.storyTold, phase: 'key', question: ballot }),
  'story-talk': stepScene({ step: scenario.storyTalk, phase: 'shown' }),
  'story-sensitive': stepScene({ step: scenario.storyTalk, phase: 'shown', sensitive: true }),
  'story-end': stepScene({ step: scenario.storyEnd, phase: 'shown' }),
  'story-paused': stepScene({
    step: scenario.storyTold,
    phase: 'key',
    question: ballot,
    released: favourite,
    paused: true,
  }),
};
