import { phasesOf } from '../compile/phases.ts';
import { project } from '../compile/project.ts';
import { revealOrder } from '../compile/reveal-order.ts';
import type { Step } from '../lesson.ts';
import type { Page } from '../page.ts';
import type { Place } from '../source-text.ts';
import type { Phase } from '../view/phase.ts';
import { words } from '../wall-room/box.ts';
import { textBox } from '../wall-room/text-box.ts';
import { viewBox } from '../wall-room/view-box.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** A wall of 1920 × 1080, in ems of the smallest type that its last row can read: 36 px. */
const wallWidth = 49.5;
const wallHeight = 26.5;
const titleWidth = 38;
/** Two lines that say who helps. */
const besideHeight = 3;
/** A wall makes its type no smaller than this, in ems of the same type; what has no room then is cut off. */
const smallest = 0.503;

/** How full a wall is, with type of a readable size and with the smallest; more than 1 is too much. */
interface Fullness {
  readonly readable: number;
  readonly smallest: number;
}

interface WallAt extends Fullness {
  readonly place: Place;
}

/**
 * Warns when a wall gets more words than it can show in a readable size. This is an estimate, made
 * without a browser; what it says of the lessons in `lessons/` is held against real walls.
 */
export function checkWallRoom(
  step: Step,
  yaml: YamlSource,
  bodyPlace: Place,
  { file, report }: Page,
): void {
  const walls =
    step.kind === 'scenario' ? storyWalls(step, yaml) : stepWalls(step, yaml, bodyPlace);
  for (const { readable, smallest, place } of walls)
    if (smallest > 1) report.add('wall-cut', file, place);
    else if (readable > 1)
      report.add('wall-crowded', file, place, Math.ceil(readable * 10 - 10) * 10);
}

function fullnessOf(step: Step, phase: Phase, isSensitive = step.sensitive): Fullness {
  const title = 0.2 + words(step.title, { size: 1.07 })(titleWidth);
  const box = viewBox(project(step, 'wall', phase), phase.name);
  const height = wallHeight - title - (isSensitive ? besideHeight : 0);
  return {
    readable: box(wallWidth) / height,
    smallest: box(wallWidth / smallest) / (height / smallest),
  };
}

const fullest = (walls: readonly Fullness[]): Fullness => ({
  readable: Math.max(...walls.map(({ readable }) => readable)),
  smallest: Math.max(...walls.map((wall) => wall.smallest)),
});

/** The fullest wall of a step: its other ones have the same words to be shortened. */
function stepWalls(step: Step, yaml: YamlSource, bodyPlace: Place): readonly WallAt[] {
  const order = revealOrder(step);
  const phases = phasesOf(step).flatMap((name): readonly Phase[] =>
    step.kind === 'spot' && name === 'key'
      ? order.map((_, at) => ({ name, revealed: order.slice(0, at + 1) }))
      : [{ name, revealed: name === 'key' ? order : [] }],
  );
  const isBody = textBox(step.text)(wallWidth) > wallHeight / 2;
  const field = ['options', 'points', 'items', 'artefacts', 'bins'].find(
    (one) => yaml.value([one]) !== undefined,
  );
  const place = isBody || !field ? bodyPlace : yaml.keyPlace([field]);
  return [{ ...fullest(phases.map((phase) => fullnessOf(step, phase))), place }];
}

/** Of each node the fullest wall: until its choice, and after each one. */
function storyWalls(step: Step & { kind: 'scenario' }, yaml: YamlSource): readonly WallAt[] {
  return step.nodes.flatMap((node, at) => {
    const isSensitive = step.sensitive || node.sensitive;
    const see = (name: Phase['name'], revealed: readonly string[]) =>
      fullnessOf(step, { name, node: node.id, revealed }, isSensitive);
    const asked = phasesOf(step, node.id).filter((name) => name !== 'key');
    return [
      {
        ...fullest(asked.map((name) => see(name, []))),
        place: yaml.keyPlace(['nodes', at, 'text']),
      },
      ...node.choices.map(({ id }, choice) => ({
        ...see('key', [id]),
        place: yaml.keyPlace(['nodes', at, 'choices', choice, 'then']),
      })),
    ];
  });
}
