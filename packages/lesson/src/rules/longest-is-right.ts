import type { Report } from '../diagnostics/report.ts';
import { stepSchemas } from '../schema/index.ts';
import { soundFields } from '../schema/sound.ts';
import type { Place } from '../source-text.ts';
import type { StepFile } from '../steps-folder.ts';
import { charactersOf } from '../view/characters.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';

/** A question with right answers and others. */
interface Question {
  readonly name: string;
  readonly file: string;
  readonly place: Place;
  readonly isGivenAway: boolean;
}

interface Answer {
  readonly words: string;
  readonly isRight: boolean;
}

/** One question says nothing about a lesson. */
const fewest = 2;

/** Whoever always takes the longest answer must not be right more often than not. */
export function checkLongestIsRight(steps: readonly StepFile[], report: Report): void {
  const questions = steps.flatMap(({ file, yaml }) => (yaml ? questionsOf(file, yaml) : []));
  const givenAway = questions.filter(({ isGivenAway }) => isGivenAway);
  if (givenAway.length < fewest || givenAway.length * 2 <= questions.length) return;
  const [{ file, place }] = givenAway as [Question, ...Question[]];
  const names = givenAway.map(({ name }) => name);
  report.add('longest-is-right', file, place, names, questions.length);
}

function questionsOf(file: string, yaml: YamlSource): readonly Question[] {
  if (yaml.fields.kind === 'poll') {
    const { title, mode, options } = soundFields(stepSchemas.poll, yaml.fields);
    const answers = (options ?? []).map((option) => {
      return { words: option?.text ?? '', isRight: option?.right === true };
    });
    if (mode === 'scale') return [];
    return question(title ?? '', file, yaml.place(['options']), answers);
  }
  if (yaml.fields.kind !== 'scenario') return [];
  const { nodes } = soundFields(stepSchemas.scenario, yaml.fields);
  return (nodes ?? []).flatMap((node, at) => {
    // A choice is right that does no harm and leads on; where the teacher decides there is no vote.
    const answers = (node?.choices ?? []).map((choice) => {
      return { words: choice?.words ?? '', isRight: !choice?.explore && choice?.to !== undefined };
    });
    const place = yaml.place(['nodes', at, 'choices']);
    return node?.decides === 'teacher' ? [] : question(node?.title ?? '', file, place, answers);
  });
}

function question(
  name: string,
  file: string,
  place: Place,
  answers: readonly Answer[],
): readonly Question[] {
  const lengthOf = ({ words }: Answer) => charactersOf(words).length;
  const right = answers.filter(({ isRight }) => isRight).map(lengthOf);
  const wrong = answers.filter(({ isRight }) => !isRight).map(lengthOf);
  if (right.length === 0 || wrong.length === 0) return [];
  return [{ name, file, place, isGivenAway: Math.max(...right) > Math.max(...wrong) }];
}
