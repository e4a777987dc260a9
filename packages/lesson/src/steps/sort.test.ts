import fc from 'fast-check';
import { expect, test } from 'vitest';
import { project, rightOrder } from '../compile/index.ts';
import { Report } from '../diagnostics/report.ts';
import type { SortStep } from '../lesson.ts';
import { SourceText } from '../source-text.ts';
import { parseStep } from './index.ts';

function sortOf(texts: readonly string[]): SortStep {
  const items = texts.map((text) => ({ text, why: `Because of ${text}.` }));
  const fields = { kind: 'sort', title: 'T', minutes: 3, question: 'What comes first?', items };
  const file = 'steps/02-sort.md';
  const source = new SourceText(file, `---\n${JSON.stringify(fields)}\n---\n`);
  const report = new Report();
  const { step } = parseStep('sort', source, { file, report, passages: [] });
  expect(report.diagnostics).toEqual([]);
  return step as SortStep;
}

/** The texts as a device shows them. */
function shownOf(step: SortStep): readonly string[] {
  const view = project(step, 'device', { name: 'open', revealed: [] });
  return view.kind === 'sort' ? view.items.map(({ text }) => text) : [];
}

const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 3, maxLength: 8 });

test('a device shows every item, never in the right order, and always in the same', () => {
  fc.assert(
    fc.property(texts, (right) => {
      const shown = shownOf(sortOf(right));
      expect(shown.toSorted()).toEqual(right.toSorted());
      expect(shown).not.toEqual(right);
      expect(shownOf(sortOf(right))).toEqual(shown);
    }),
  );
});

test('the order on a device is the same whatever the right one is, so it tells nothing of that', () => {
  const twoOrders = texts.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      const [shown, shownOther] = [shownOf(sortOf(one)), shownOf(sortOf(other))];
      // Where one of them happens to be the right order, that step shows another.
      fc.pre(`${shown}` !== `${other}` && `${shownOther}` !== `${one}`);
      expect(shownOther).toEqual(shown);
    }),
  );
});

test('items are numbered as they are shown, so that no id tells their place', () => {
  fc.assert(
    fc.property(texts, (right) => {
      const step = sortOf(right);
      const view = project(step, 'device', { name: 'open', revealed: [] });
      const ids = right.map((_, at) => `${at + 1}`);
      expect(view.kind === 'sort' && view.items.map(({ id }) => id)).toEqual(ids);
      const byId = new Map(step.items.map(({ id, text }) => [id, text]));
      expect(rightOrder(step).map((id) => byId.get(id))).toEqual(right);
    }),
  );
});
