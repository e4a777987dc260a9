import { nodeOf, type ScenarioNode, type ScenarioStep } from '@sightline/lesson';
import type { StoryMap } from '@sightline/session';
import type { Secrecy } from '../secrecy.ts';
import { traceOfValue } from '../trace.ts';
import type { WatchedClass } from '../watched-class.ts';

/**
 * Goes through a story: the class votes, the teacher chooses, and once goes back to the node before,
 * where the class is told of one more choice. Other choices are never told.
 */
export async function tell(watched: WatchedClass, step: ScenarioStep): Promise<void> {
  const { teacher } = watched;
  const next = () => teacher.lectern.now!.next;
  for (let parts = 1; watched.isTight; parts++) {
    await decide(watched, step);
    if (parts === 3) await goBack(watched);
    if (next() !== 'node') return;
    await watched.move(() => teacher.reveal());
  }
}

/** By vote or by the teacher, until the story can go on. */
async function decide(watched: WatchedClass, step: ScenarioStep): Promise<void> {
  const { teacher } = watched;
  const node = nodeOf(step, nodeIn(watched));
  if (teacher.lectern.now!.phase === 'open') await vote(watched, step, node);
  const { goesOnTo, choices } = storyIn(watched);
  const way = choices.find(({ leadsTo }) => leadsTo !== '');
  if (goesOnTo === '' && way && watched.isTight) await watched.move(() => teacher.tell(way.id));
}

/**
 * Nobody ever sees how many were for what. What most were for the class sees with the result, but never
 * where a choice blames somebody: there it is another choice, so that it can be told apart.
 */
async function vote(watched: WatchedClass, step: ScenarioStep, node: ScenarioNode): Promise<void> {
  const { teacher, seats } = watched;
  const favourite = node.blameSensitive ? 1 : 0;
  const picks = seats.map((_, at) => (at === 0 ? 1 - favourite : favourite));
  const split = node.choices.map((_, choice) => picks.filter((pick) => pick === choice).length);
  const plant = (what: string, value: unknown, secrecy: Secrecy) =>
    watched.plant({ trace: traceOfValue(value), where: `${step.id} ${node.id} ${what}`, secrecy });
  plant('split', split, { until: 'never' });
  const shown = { kind: 'favourite', option: favourite };
  if (node.blameSensitive) plant('favourite', shown, { until: 'never' });
  else if (isFirstVote(watched, step))
    plant('favourite', shown, { until: 'results', step: step.id, at: node.id });
  await Promise.all(
    seats.map((seat, at) => seat.answers(step.id, { kind: 'picked', picked: [picks[at]!] })),
  );
  await watched.move(() => teacher.reveal());
  await teacher.reads('what was voted', ({ now }) => now?.story?.outcome === 'clear');
  while (teacher.lectern.now!.phase !== 'key' && watched.isTight)
    await watched.move(() => teacher.reveal());
}

/** Of those whose result the class sees; it has the same bytes at each of them. */
function isFirstVote(watched: WatchedClass, step: ScenarioStep): boolean {
  return storyIn(watched)
    .trail.slice(0, -1)
    .map((id) => nodeOf(step, id))
    .every(({ decides, blameSensitive }) => decides !== 'class' || blameSensitive);
}

async function goBack(watched: WatchedClass): Promise<void> {
  const { teacher } = watched;
  const before = storyIn(watched).trail.at(-2)!;
  await watched.move(() => teacher.rewind(before));
  const other = storyIn(watched).choices.find(({ isTold, leadsTo }) => !isTold && leadsTo !== '')!;
  await watched.move(() => teacher.tell(other.id));
  await watched.joinLate();
  await watched.move(() => teacher.reveal());
}

function storyIn({ teacher }: WatchedClass): StoryMap {
  return teacher.lectern.now!.story!;
}

function nodeIn(watched: WatchedClass): string {
  return storyIn(watched).trail.at(-1)!;
}
