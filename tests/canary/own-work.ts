import type { Answer, Question } from '@sightline/ballot';
import { traceOfValue, type Trace } from './trace.ts';

/** Items in an order that no other seat has, as many as tell the seats apart. */
export function ownMarks(items: readonly string[], seat: number): readonly string[] {
  return items.map((_, position) => items[(position + seat) % items.length]!).slice(0, 4);
}

/** The marks of one seat, whole or as bare names, in the order they were made or sorted. */
export function tracesOfMarks(marks: readonly string[]): readonly Trace[] {
  const sorted = marks.toSorted();
  return [marks, sorted].flatMap((order) => [
    traceOfValue(order.map((item) => ({ item }))),
    traceOfValue(order),
  ]);
}

/** An answer; a number is one that no other seat gives. */
export function ownAnswer(question: Question, seat: number): Answer {
  if (question.kind !== 'estimate') return { kind: 'picked', picked: [0] };
  return { kind: 'number', value: question.min + seat + 0.8034 };
}

export function traceOfAnswer(answer: Answer): Trace {
  return answer.kind === 'number' ? traceOfValue(answer.value) : [];
}
