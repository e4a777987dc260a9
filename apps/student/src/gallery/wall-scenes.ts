import { wallScene, type Scene } from './scene.ts';

const lobby = {
  screen: 'lobby',
  title: 'When a friend is threatened',
  code: 'K7M2QX',
  addresses: ['http://192.168.1.20:4173'],
  locked: false,
} as const;

export const wallScenes: Readonly<Record<string, Scene>> = {
  'wall-lobby': wallScene(lobby),
  'wall-lobby-no-network': wallScene({ ...lobby, addresses: ['http://localhost:4173'] }),
  'wall-lobby-locked': wallScene({ ...lobby, locked: true }),
  'wall-lobby-no-devices': wallScene({ ...lobby, code: '', addresses: [] }, 'none'),
  'wall-lobby-table': wallScene(lobby, 'table'),
  'wall-over': wallScene({ screen: 'over' }),
  'wall-over-no-devices': wallScene({ screen: 'over' }, 'none'),
};
