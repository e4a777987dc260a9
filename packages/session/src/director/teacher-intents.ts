import type { Lesson, ScenarioStep } from '@sightline/lesson';
import type { TeacherIntent } from '../intents/teacher-intent.ts';
import { useAddress } from './addresses.ts';
import { accept, refuse, type Decision } from './decision.ts';
import { end } from './ending.ts';
import { noteHands } from './hands.ts';
import { goToStep, reveal } from './moves.ts';
import { clearCard, publish, setAside, takeDown, worry } from './publishing.ts';
import { addPlaces, admit, moveSeat, remove, removeSince } from './seats.ts';
import type { Scene, SessionState } from './state.ts';
import { currentStep } from './steps.ts';
import { choose, revote, rewind } from './story.ts';
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
      return reveal(state, intent, lesson, world);
    case 'choose':
      return inStory(state, intent, lesson, (step) => choose(state, step, intent.choice));
    case 'revote':
      return inStory(state, intent, lesson, (step) => revote(state, step, world));
    case 'rewind':
      return inStory(state, intent, lesson, (step) => rewind(state, step, intent.node, world));
    case 'hands':
      return noteHands(state, intent, lesson);
    case 'publish':
      return publish(state, intent, lesson);
    case 'takeDown':
      return takeDown(state, intent, lesson);
    case 'setAside':
      return setAside(state, intent, lesson);
    case 'worry':
      return worry(state, intent, lesson);
    case 'clearCard':
      return clearCard(state, intent, lesson);
    case 'pause':
      return accept(turn(state, 'paused', intent.on));
    case 'blank':
      return accept(turn(state, 'blank', intent.on));
    case 'lock':
      return accept(lock(state, intent.on));
    case 'admit':
      return admit(state, intent.seat, lesson);
    case 'remove':
      return remove(state, intent.seat, lesson, world);
    case 'removeSince':
      return removeSince(state, intent.arrival, lesson, world);
    case 'addPlaces':
      return addPlaces(state);
    case 'newCode':
      return state.code === '' ? refuse(state, 'unknown') : accept(state, { type: 'drawCode' });
    case 'moveSeat':
      return moveSeat(state, intent.seat, intent.table);
    case 'useAddress':
      return useAddress(state, intent.address);
    case 'noProjector':
      return accept(state.projector === 'connected' ? state : { ...state, projector: 'none' });
    case 'end':
      return end(state);
  }
}

/** A move in the story the class is in, made by a teacher who has seen how it stands. */
function inStory(
  state: SessionState,
  { seen }: { readonly seen: number },
  lesson: Lesson,
  move: (step: ScenarioStep) => Decision,
): Decision {
  if (seen !== state.scene.cursor) return refuse(state, 'moved');
  const step = currentStep(state.scene, lesson);
  return step?.kind === 'scenario' ? move(step) : refuse(state, 'unknown');
}

function lock(state: SessionState, on: boolean): SessionState {
  const turned = turn(state, 'locked', on);
  if (turned === state || !on) return turned;
  return { ...turned, arrivedBefore: { ...turned.arrivedBefore, locked: turned.arrivals } };
}

function turn(
  state: SessionState,
  what: keyof Pick<Scene, 'paused' | 'blank' | 'locked'>,
  on: boolean,
): SessionState {
  return state.scene[what] === on ? state : { ...state, scene: { ...state.scene, [what]: on } };
}
