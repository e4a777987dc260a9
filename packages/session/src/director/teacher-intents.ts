import type { Lesson } from '@sightline/lesson';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import { accept, type Decision } from './decision.ts';
import { end } from './ending.ts';
import { goToStep, reveal } from './moves.ts';
import { admit, remove } from './seats.ts';
import type { Scene, SessionState } from './state.ts';
import type { World } from './world.ts';

export function decideTeacherIntent(
  state: SessionState,
  intent: TeacherIntent,
  lesson: Lesson,
  world: World,
): Decision {
  switch (intent.type) {
    case 'goToStep':
      return goToStep(state, intent, lesson, world);
    case 'reveal':
      return reveal(state, intent, lesson);
    case 'pause':
      return accept(turn(state, 'paused', intent.on));
    case 'blank':
      return accept(turn(state, 'blank', intent.on));
    case 'lock':
      return accept(turn(state, 'locked', intent.on));
    case 'admit':
      return admit(state, intent.seat);
    case 'remove':
      return remove(state, intent.seat);
    case 'noProjector':
      return accept(state.projector === 'connected' ? state : { ...state, projector: 'none' });
    case 'end':
      return end(state);
  }
}

function turn(
  state: SessionState,
  what: keyof Pick<Scene, 'paused' | 'blank' | 'locked'>,
  on: boolean,
): SessionState {
  return state.scene[what] === on ? state : { ...state, scene: { ...state.scene, [what]: on } };
}
