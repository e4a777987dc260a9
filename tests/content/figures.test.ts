import { describe, expect, test } from 'vitest';
import type { Step } from '@sightline/lesson';
import { lessons } from './shipped-lessons.ts';
import { linesOf, linesOfArtefact, linesOfView, viewsOf } from './student-text.ts';

/** A share, a rate or a big count: something that somebody must have measured. */
const statistic =
  /\d\s?%|\bper ?cent\b|\b\d[\d,.]* (?:in|out of) (?:every )?\d|\b(?:in|out of) (?:ten|100)\b|\b(?:million|billion|thousands? of|hundreds? of)\b|\b\d{1,3}(?:,\d{3})+\b/iu;
/** A share in words, which is easier to carry and needs its source just as much. */
const share =
  /\b(?:half|most|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?) of (?:the|those|\d)/iu;
const year = /\b(?:19|20)\d\d\b/u;

/** Lines outside invented adverts and messages, whose numbers are part of the fiction. */
function factsOf(step: Step): string[] {
  return viewsOf(step).flatMap((view) => {
    const invented = view.kind === 'spot' ? view.artefacts.flatMap(linesOfArtefact) : [];
    return linesOfView(view).filter((line) => !invented.includes(line));
  });
}

describe.each(lessons.map((lesson) => [lesson.name, lesson] as const))('%s', (_, lesson) => {
  const estimates = lesson.steps.filter((step) => step.kind === 'estimate');
  const others = lesson.steps.filter((step) => step.kind !== 'estimate');

  test('tells statistics only in an estimate, where they have a source and a caveat', () => {
    expect(others.flatMap(factsOf).filter((line) => statistic.test(line))).toEqual([]);
  });

  test('shows a share in words only beside its source', () => {
    const shown = others.flatMap(viewsOf).map(linesOfView);
    const bare = shown.filter(
      (lines) =>
        lines.some((line) => share.test(line)) && !lines.some((line) => /^source\b/i.test(line)),
    );
    expect(bare).toEqual([]);
  });

  test('puts a year beside every source', () => {
    const sources = lesson.steps.flatMap(factsOf).filter((line) => /^source\b/i.test(line));
    expect(sources.filter((line) => !year.test(line))).toEqual([]);
  });

  test.each(estimates.map((step) => [step.id, step] as const))(
    '%s names year, people and doubts',
    (_, { key, question }) => {
      expect(key.source).toMatch(year);
      expect(key.source).toMatch(
        /\d[\d,]* [\p{L}\s]*(?:teens|young people|students|children|adults|people)/u,
      );
      expect(linesOf(key.caveat).join(' ')).toMatch(/\?/);
      expect(question).toMatch(year);
    },
  );

  test.each(estimates.map((step) => [step.id, step] as const))(
    '%s says the figure only at the reveal',
    (_, step) => {
      const early = viewsOf(step).filter((view) => view.kind === 'estimate' && !view.key);
      expect(early.length).toBeGreaterThan(0);
      const figure = new RegExp(`(?<!\\d)${step.key.value}(?!\\d)`);
      // A bin may begin or end with it, and then holds other numbers, too.
      const bins = step.options.map(({ text }) => text);
      const others = early.flatMap(linesOfView).filter((line) => !bins.includes(line));
      expect(others.filter((line) => figure.test(line))).toEqual([]);
      expect(bins).not.toContain(`${step.key.value} ${step.unit}`);
    },
  );
});
