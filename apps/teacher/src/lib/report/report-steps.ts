import type { StepKind } from '@sightline/lesson/view';
import type { ReportStep } from '@sightline/session';

const kinds: Readonly<Record<StepKind, true>> = {
  talk: true,
  poll: true,
  estimate: true,
  spot: true,
  sort: true,
  scenario: true,
  cards: true,
  help: true,
};

/**
 * The steps of a report in the order of the lesson. A server of another version than this page may send
 * another report, or none: what this page can't draw is left out, so that the class goes on.
 */
export function stepsOf(report: unknown): readonly ReportStep[] {
  if (typeof report !== 'object' || report === null) return [];
  return Object.values(report)
    .filter(isStep)
    .sort((a, b) => a.place - b.place);
}

function isStep(step: Partial<ReportStep> | null | undefined): step is ReportStep {
  const { place, parts } = step ?? {};
  if (typeof place !== 'number' || !Array.isArray(parts) || parts.length === 0) return false;
  return parts.every((part) => Object.hasOwn(kinds, part?.step?.kind));
}
