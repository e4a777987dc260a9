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

/** Most are for the first choice. Where one blames somebody, only the teacher sees how many. */
async function vote(watched: WatchedClass, step: ScenarioStep, node: ScenarioNode): Promise<void> {
  const { teacher, seats } = watched;
  const others = node.blameSensitive ? [1, 2] : [1];
  const picks = seats.map((_, at) => others[at] ?? 0);
  const split = node.choices.map((_, choice) => picks.filter((pick) => pick === choice).length);
  const secrecy: Secrecy = node.blameSensitive
    ? { until: 'never' }
    : { until: 'results', step: step.id, at: node.id };
  watched.plant({ trace: traceOfValue(split), where: `${step.id} ${node.id} split`, secrecy });
  await Promise.all(
    seats.map((seat, at) => seat.answers(step.id, { kind: 'picked', picked: [picks[at]!] })),
  );
  await watched.move(() => teacher.reveal());
  await teacher.reads('what was voted', ({ now }) => now?.story?.outcome === 'clear');
  while (teacher.lectern.now!.phase !== 'key' && watched.isTight)
    await watched.move(() => teacher.reveal());
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
