import type { Work } from '@sightline/session';
import { Classroom, type ServerProcess } from '../../support/index.ts';

/** What each seat writes on a card: three of them are shown, and the last never is. */
export const written = ['it is not your fault', 'tell someone today', 'you are not alone', 'no'];

/**
 * A class that takes part in every step of a lesson and is shown all of it, through the real protocol,
 * and that waits for its end.
 */
export async function teachQuickly(server: ServerProcess, lesson: string): Promise<Classroom> {
  const classroom = await Classroom.open(server, { lesson, headCount: 20, sensitive: true });
  const { teacher } = classroom;
  await classroom.join(16);
  await teacher.reads('everybody', ({ class: { reached } }) => reached === 'joined');
  for (const { id } of teacher.lectern.plan) {
    await teacher.goTo(id);
    await work(classroom);
    while (teacher.lectern.now!.next !== 'none') await next(classroom);
  }
  return classroom;
}

/** One press of the teacher, once the class has answered what it opens. */
async function next(classroom: Classroom): Promise<void> {
  const { teacher } = classroom;
  await teacher.reveal();
  const { now } = teacher.lectern;
  if (now!.story?.outcome === 'open') await vote(classroom);
  // A choice that leads back, or none: the teacher takes one that leads on.
  const { story, phase, next: after } = teacher.lectern.now!;
  const onward = story?.choices.find(({ leadsTo, isTold }) => leadsTo && !isTold);
  if (story && phase !== 'open' && after === 'none' && onward) await teacher.tell(onward.id);
}

async function vote({ seats, teacher }: Classroom): Promise<void> {
  const { id } = teacher.lectern.now!.step;
  await Promise.all(
    seats.map((seat, at) => seat.answers(id, { kind: 'picked', picked: [at % 5 === 0 ? 0 : 1] })),
  );
}

async function work({ seats, teacher }: Classroom): Promise<void> {
  const { step } = teacher.lectern.now!;
  const { key, id } = step;
  const worked = (of: (at: number) => Work) =>
    Promise.all(seats.map((seat, at) => seat.works(id, of(at))));
  if (key.kind === 'poll' || key.kind === 'estimate') {
    const { length } = key.options;
    const one = (at: number) => Math.min(at % 3, length - 1);
    await Promise.all(
      seats.map((seat, at) => seat.answers(id, { kind: 'picked', picked: [one(at)] })),
    );
  }
  if (key.kind === 'scenario') await vote({ seats, teacher } as Classroom);
  if (key.kind === 'spot') {
    const items = Object.keys(key.verdicts);
    await worked((at) => ({
      marks: items.filter((_, item) => (item + at) % 3 < 2).map((item) => ({ item })),
      state: 'done',
    }));
  }
  if (key.kind === 'sort') {
    const order = key.key!.order;
    await worked((at) => ({ order: at % 4 === 0 ? order.toReversed() : order, state: 'done' }));
  }
  if (key.kind === 'cards') {
    await worked((at) => ({
      text: at < written.length ? written[at]! : '',
      choice: '',
      state: 'done',
    }));
    const cards = await Promise.all(written.slice(0, 3).map((text) => teacher.card(text)));
    await teacher.publish(
      id,
      cards.map(({ id: card }) => card),
    );
  }
}
