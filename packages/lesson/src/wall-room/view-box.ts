import type { Artefact, Verdict } from '../view/artefact.ts';
import type {
  CardsView,
  EstimateView,
  PollView,
  ScenarioView,
  SortView,
  SpotView,
  StepView,
  TalkView,
} from '../view/step.ts';
import type { PhaseName } from '../view/phase.ts';
import { atMost, grid, nothing, padded, row, stack, words, type Box } from './box.ts';
import { plain, textBox } from './text-box.ts';

/**
 * What the wall has to find room for in a phase, set as the wall sets it. Figures are counted as if
 * the class were large enough for them.
 */
export function viewBox(view: StepView, phase: PhaseName): Box {
  switch (view.kind) {
    case 'talk':
      return talkBox(view);
    case 'poll':
      return pollBox(view, phase);
    case 'estimate':
      return estimateBox(view, phase);
    case 'spot':
      return spotBox(view);
    case 'sort':
      return sortBox(view);
    case 'scenario':
      return scenarioBox(view, phase);
    case 'cards':
      return cardsBox(view);
    case 'help':
      // Beside it stands whom the school names.
      return row(1, [
        [42, textBox(view.text)],
        [58, nothing],
      ]);
  }
}

const isAnswered = (phase: PhaseName) => phase === 'results' || phase === 'key';
const framed = (text: string) => padded(0.86, 0.51, words(text));
const options = (entries: readonly { readonly text: string }[]) =>
  grid(
    16,
    0.5,
    entries.map(({ text }) => framed(text)),
  );
const question = (text: string, size: number) => words(text, { size });

function talkBox({ text, points }: TalkView): Box {
  const lines = points.map((point) => padded(0.6, 0, words(point)));
  return stack(0.9, [textBox(text), atMost(40, stack(0.55, lines))]);
}

function pollBox(
  { text, question: asked, options: entries, ends, key }: PollView,
  phase: PhaseName,
) {
  if (!isAnswered(phase)) {
    const choices = ends.length > 0 ? stack(0, [framed('1'), words('low')]) : options(entries);
    return stack(0.8, [textBox(text), question(asked, 1.25), choices]);
  }
  if (!key) return stack(0.8, [question(asked, 1.25), bars(entries)]);
  const reasoned = stack(
    0.45,
    entries.map(({ id, text: label }) =>
      row(0.8, [
        [32, words(label)],
        [21, words('most (over half)')],
        [47, words(key.reasons[id] ?? '')],
      ]),
    ),
  );
  const hasReasons = Object.keys(key.reasons).length > 0;
  return stack(0.5, [
    question(asked, 1),
    hasReasons ? reasoned : bars(entries),
    padded(0.45, 0, textBox(key.text)),
  ]);
}

/** A label with its bar below it, or beside it where there are many. */
const bars = (entries: readonly { readonly text: string }[]): Box =>
  entries.length > 5
    ? stack(
        0.4,
        entries.map(({ text }) =>
          row(0.8, [
            [55, words(text)],
            [45, words('some')],
          ]),
        ),
      )
    : stack(
        0.7,
        entries.map(({ text }) => stack(0.15, [words(text), words('some')])),
      );

function estimateBox(
  { text, question: asked, options: entries, key }: EstimateView,
  phase: PhaseName,
): Box {
  if (!isAnswered(phase))
    return stack(0.7, [textBox(text), question(asked, 1.25), options(entries)]);
  if (!key) return stack(0.7, [question(asked, 1.25), bars(entries)]);
  return stack(0.5, [
    question(asked, 1),
    bars(entries),
    words('It is', { size: 1.15 }),
    padded(0.45, 0, textBox(key.caveat)),
    words(`Source: ${key.source}`, { size: 0.8 }),
  ]);
}

function spotBox({ question: asked, artefacts, verdicts, latest }: SpotView): Box {
  const verdict = verdicts[latest];
  if (!verdict) return stack(0.4, [words(asked), side(artefacts.map((one) => artefactBox(one)))]);
  const shown = artefacts.filter((one) => JSON.stringify(one).includes(`"id":"${latest}"`));
  return row(1, [
    [3, side(shown.map((one) => artefactBox(one, latest)))],
    [2, verdictBox(verdict)],
  ]);
}

const side = (boxes: readonly Box[]): Box =>
  row(
    1,
    boxes.map((box) => [1, box] as const),
  );

/** @param latest the item the class looks at; of a thread only its neighbours then stand beside it */
function artefactBox(artefact: Artefact, latest = ''): Box {
  const bar = words(artefact.app, { size: 0.8 });
  if (artefact.kind === 'advert') {
    const heading = words(artefact.heading, { size: 1.1 });
    const body = textBox(artefact.body, latest ? 1.5 : undefined);
    return stack(0, [bar, padded(0.8, 0.4, stack(0.4, [heading, body]))]);
  }
  const { messages } = artefact;
  const at = messages.findIndex(({ id }) => id === latest);
  const near = at < 0 ? messages : messages.slice(Math.max(0, at - 1), at + 2);
  const bubbles = near.map(({ from, content }) =>
    padded(0.7, 0.3, words(`${from} ${plain(content)}`, { leading: 1.22 })),
  );
  if (at >= 0) return stack(0, [bar, padded(0.8, 0.4, stack(0, bubbles))]);
  const half = Math.ceil(bubbles.length / 2);
  const columns = [bubbles.slice(0, half), bubbles.slice(half)];
  return stack(0, [bar, padded(0.8, 0.4, side(columns.map((column) => stack(0, column))))]);
}

const verdictBox = ({ label, note }: Verdict): Box =>
  padded(
    1.05,
    0.65,
    stack(0.5, [
      words(label, { size: 1.15 }),
      words(note),
      words('most (over half)', { size: 0.8 }),
    ]),
  );

function sortBox({ text, question: asked, items, key }: SortView): Box {
  if (!key) return stack(0.7, [textBox(text), question(asked, 1.15), options(items)]);
  const leading = 1.22;
  const figure = words('some', { size: 0.9, leading });
  const place = (id: string) => {
    const item = words(items.find((one) => one.id === id)?.text ?? '', { leading });
    return row(1, [
      [
        2,
        items.length > 6
          ? row(0.6, [
              [4, item],
              [1, figure],
            ])
          : stack(0, [item, figure]),
      ],
      [3, words(key.reasons[id] ?? '', { leading })],
    ]);
  };
  const places = key.order.map((id) => padded(0.8, 0.18, place(id)));
  return stack(0.7, [words('Placed right', { size: 1.15 }), stack(0.4, places)]);
}

function scenarioBox({ text, node }: ScenarioView, phase: PhaseName): Box {
  const told = node.told.at(-1);
  if (told) {
    const choice = node.choices.find(({ id }) => id === told.choice)?.text ?? '';
    return stack(0.6, [
      padded(0.6, 0, words(choice)),
      words('What follows', { size: 0.85 }),
      textBox(told.text),
      told.explore
        ? padded(
            0.9,
            0.55,
            stack(0.6, [words('Explore', { size: 0.85 }), words(told.explore, { size: 1.1 })]),
          )
        : nothing,
    ]);
  }
  if (phase === 'results')
    return stack(0.7, [words(node.question, { size: 1.25 }), bars(node.choices)]);
  const story = stack(0.7, [textBox(text), textBox(node.text)]);
  if (node.question === '') return story;
  const choices = node.choices.map(({ text: choice }) => padded(1.3, 0.41, words(choice)));
  return row(1.6, [
    [1, story],
    [1, stack(0.7, [words(node.question), stack(0.4, choices)])],
  ]);
}

function cardsBox({ text, question: asked, starter }: CardsView): Box {
  return stack(0.8, [textBox(text), question(asked, 1.25), words(starter, { size: 1.15 })]);
}
