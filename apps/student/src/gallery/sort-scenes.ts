import type { Figures } from '@sightline/session';
import { stepScene, type Scene } from './scene.ts';
import { sort, sortKey } from './sort.ts';

const { title: sorting } = sort;
const own = { order: ['1', '4', '2', '3', '5'], state: 'open' } as const;
const inPlace: Figures = {
  kind: 'bands',
  bands: {
    '1': { word: 'most', percent: 60 },
    '2': { word: 'few', percent: 0 },
    '3': { word: 'some', percent: 20 },
    '4': { word: 'many', percent: 40 },
    '5': { word: 'most', percent: 80 },
  },
};

export const sortScenes: Readonly<Record<string, Scene>> = {
  'sort-open': stepScene({ step: sort, phase: 'open' }),
  'sort-moved': stepScene({ step: sort, phase: 'open' }, { desk: { [sorting]: own } }),
  'sort-offline': stepScene(
    { step: sort, phase: 'open' },
    { state: { kind: 'offline' }, desk: { [sorting]: own }, unsettled: 1 },
  ),
  'sort-table': stepScene({ step: sort, phase: 'open' }, { mode: 'table' }),
  'sort-no-devices': stepScene({ step: sort, phase: 'open' }, { mode: 'none' }),
  'sort-closed': stepScene({ step: sort, phase: 'closed' }, { desk: { [sorting]: own } }),
  'sort-late': stepScene({ step: sort, phase: 'closed' }, { late: [sorting] }),
  'sort-key': stepScene(
    { step: sortKey, phase: 'key', figures: inPlace },
    { desk: { [sorting]: own } },
  ),
  'sort-key-table': stepScene(
    { step: sortKey, phase: 'key', figures: { kind: 'favourite', item: '1' } },
    { mode: 'table', desk: { [sorting]: own } },
  ),
};
