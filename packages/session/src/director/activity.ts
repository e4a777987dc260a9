import type { Phase } from '@sightline/lesson/view';
import { valueOf } from './record.ts';
import type { Scene } from './state.ts';

/**
 * What has one urn and one result: a step, or one round of votes at a node of its story.
 * `worth-a-call`, `rosa-and-jonah/first-words/2`.
 */
export function activityOf(stepId: string, { node, round = 1 }: Phase): string {
  return node === undefined ? stepId : `${stepId}/${node}/${round}`;
}

/** Whether an activity takes ballots. */
export function isOpen({ phases, stories }: Scene, activity: string): boolean {
  const [stepId = '', node] = activity.split('/');
  const now = valueOf(phases, stepId);
  const phase =
    node === now?.node ? now : valueOf(valueOf(stories, stepId)?.left ?? {}, node ?? '')?.phase;
  return phase?.name === 'open' && activityOf(stepId, phase) === activity;
}
