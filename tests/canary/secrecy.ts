import { isMap, isSeq } from 'yaml';
import type { Trace } from './trace.ts';

/** Something that the class comes to see. */
export type Moment =
  | { readonly until: 'step' | 'key'; readonly step: string }
  | {
      readonly until: 'item' | 'node' | 'results' | 'told';
      readonly step: string;
      /** The position of an item, the id of a node, or that and a choice: `first-words/2`. */
      readonly at: string;
    };

/** From when on a class may see a marker. */
export type Secrecy = { readonly until: 'never' } | Moment;

/** A word or a number that stands nowhere else, and where it was planted. */
export interface Canary {
  readonly trace: Trace;
  readonly where: string;
  readonly secrecy: Secrecy;
}

/** A place in a step, and from when on the class may see what stands there. */
export interface Place {
  readonly where: string;
  readonly secrecy: Secrecy;
}

/** Author fields of a step's front matter that only a reveal may show. */
const keyFields = new Set(['why', 'source', 'caveat']);
/** Those of a node that only the teacher reads. */
const teacherFields = new Set(['title', 'notes']);

/** @param path what a field of a step's front matter stands in, from the outside in */
export function placeOf(step: string, field: string, path: readonly unknown[]): Place {
  const [root, node, choice] = path.filter((one) => isMap(one));
  if (root?.get('kind') !== 'scenario' || !node)
    return { where: field, secrecy: { until: keyFields.has(field) ? 'key' : 'step', step } };
  const id = String(node.get('id'));
  const here: Secrecy = { until: 'node', step, at: id };
  if (!choice)
    return {
      where: `${id} ${field}`,
      secrecy: teacherFields.has(field) ? { until: 'never' } : here,
    };
  const choices = node.get('choices');
  const number = isSeq(choices) ? choices.items.indexOf(choice) + 1 : 0;
  const told: Secrecy = { until: 'told', step, at: `${id}/${number}` };
  return { where: `${id} ${number} ${field}`, secrecy: field === 'words' ? here : told };
}
