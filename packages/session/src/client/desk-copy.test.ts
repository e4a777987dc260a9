import { expect, test } from 'vitest';
import type { SpotWork } from '../layout/work.ts';
import { DeskCopy } from './desk-copy.ts';

const work = (...items: string[]): SpotWork => ({
  marks: items.map((item) => ({ item })),
  state: 'open',
});

function openDesk() {
  const copy = new DeskCopy();
  copy.outbox.resume(0);
  copy.receive(0, { adverts: work('1.1') });
  return copy;
}

test('own work shows at once and wins over what the server sends before it is settled', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  copy.receive(0, { adverts: work('1.1'), messages: work('2.1') });
  expect(copy.desk).toEqual({ adverts: work('1.2'), messages: work('2.1') });
});

test('settled work stays on the desk', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  const { number } = copy.outbox.take()!;
  copy.settle(number, false);
  expect(copy.desk).toEqual({ adverts: work('1.2') });
  expect(copy.outbox.size).toBe(0);
});

test('[I14] refused work goes back to what the server has', () => {
  const copy = openDesk();
  copy.save('adverts', work('1.2'));
  copy.settle(copy.outbox.take()!.number, true);
  expect(copy.desk).toEqual({ adverts: work('1.1') });
});

test('work is offered again when a new epoch has lost it', () => {
  const copy = openDesk();
  copy.save('messages', work('2.1'));
  copy.settle(copy.outbox.take()!.number, false);
  copy.outbox.resume(0);
  copy.receive(1, { adverts: work('1.1') });
  expect(copy.outbox.take()).toEqual({
    number: 1,
    item: { stepId: 'messages', work: work('2.1') },
  });
  expect(copy.desk).toEqual({ adverts: work('1.1'), messages: work('2.1') });
});

test('nothing is offered again within an epoch: another device of this seat may have changed it', () => {
  const copy = openDesk();
  copy.outbox.resume(3);
  copy.receive(0, { adverts: work('1.9') });
  expect(copy.outbox.size).toBe(0);
  expect(copy.desk).toEqual({ adverts: work('1.9') });
});
