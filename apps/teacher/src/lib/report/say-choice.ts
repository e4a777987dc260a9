import type { NodeView } from '@sightline/lesson/view';
import type { ReportPart } from '@sightline/session';
import { m } from '@sightline/ui/messages';

/**
 * Who chose the way from a node, as far as the class could see it; empty where nobody did, or where the
 * vote was not shown.
 */
export function sayChoice(node: NodeView, released: ReportPart['released']): string {
  const taken = node.told.at(-1)?.choice;
  if (taken === undefined) return '';
  if (node.decides === 'teacher' || released?.kind === 'few') return m.report_teacher_chose();
  if (released?.kind !== 'favourite') return '';
  const favourite = released.option === null ? undefined : node.choices[released.option]?.id;
  return favourite === taken ? m.report_class_chose() : m.report_teacher_chose();
}
