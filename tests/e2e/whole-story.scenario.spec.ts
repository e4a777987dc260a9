import { allowSensitive } from '../support/index.ts';
import { look } from './support/look.ts';
import { expect, isAccessible, test } from './support/scenario.ts';
import type { Student } from './support/student.ts';
import { StoryTelling } from './support/story-telling.ts';

const cards = 'rosas-sentence';
const sorting = 'five-steps';

/** What a browser still has of a class, in every place where it could keep something. */
async function traces({ page }: Student): Promise<unknown> {
  return page.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: 'caches' in self ? await caches.keys() : [],
    state: history.state as unknown,
  }));
}

test('a teacher teaches the whole of When someone threatens to three browsers and 25 seats', async ({
  teacher,
  newStudent,
  newSeats,
  server,
}) => {
  test.setTimeout(360_000);
  await allowSensitive(server);
  await teacher.startByForm('When someone threatens', {
    devices: 28,
    tables: 5,
    isLive: true,
    sensitive: true,
  });
  const wall = await teacher.openProjector();
  const code = await teacher.code();
  const students = [await newStudent(), await newStudent(), await newStudent()] as const;
  for (const student of students) await student.joinClass(code);
  const seats = await newSeats(25, code);
  await teacher.reads('28 of 28 devices are in.');
  const { privatePane } = teacher;
  const telling = new StoryTelling({ teacher, students, seats });

  await test.step('the rules, the word, and a guess with its balance', async () => {
    await teacher.press('Begin');
    await teacher.isAt('Before we start');
    await wall.fits();
    await teacher.next('A word for it');
    await wall.shows('Sextortion');
    await wall.fits();
    await teacher.next('Who is in the reports?');
    await Promise.all(
      seats.map((seat, at) => seat.answers('who-reports-it', { kind: 'picked', picked: [at % 4] })),
    );
    await students[0].main.getByRole('radio', { name: '3 to 5 in 10' }).check();
    await students[0].send();
    await teacher.close();
    await teacher.press('Show the result');
    await teacher.press('Show the number they found');
    for (const { main } of [wall, ...students])
      await expect(main).toContainText('Anyone can be targeted; anyone can get help.');
    await wall.fits();
  });

  await test.step('first words: the class hears what follows, and never the split', async () => {
    await teacher.next('Rosa and Jonah');
    await wall.fits();
    await look(students[0].page, 'student-story', 'phone');
    await look(wall.page, 'wall-story', 'projector');
    await students[0].main.getByRole('switch', { name: 'Easier words' }).click();
    await students[0].sees('I talked to someone on Loopline.');
    await telling.vote('first-words', (seat) => (seat < 15 ? 1 : 0), [
      'glad you told me',
      'just block',
      undefined,
    ]);
    await teacher.close();
    await teacher.press('Tell what follows');
    await wall.shows('He isn’t alone with it any more.');
    await wall.hides('Chosen most often');
    for (const student of students)
      await expect(student.main).not.toContainText('Chosen most often');
    await students[0].sees('Now he is not alone.');
    await wall.fits();
    await telling.tell('wait. what did you send??');
    await wall.shows('What does Jonah feel when he reads that? What does he need first?');
    await wall.fits();
    await look(wall.page, 'wall-story-told', 'projector');
    await look(students[1].page, 'student-story-told', 'phone');
    await look(teacher.page, 'console-story', 'laptop');
    await look(teacher.page, 'console-story', 'phone');
    await telling.tell('glad you told me');
    await telling.goOnTo('His savings');
  });

  await test.step('his savings: no favourite, a second vote, and its favourite on every screen', async () => {
    await telling.vote('his-savings', (seat) => seat % 2, [
      'i can lend you some',
      undefined,
      undefined,
    ]);
    await teacher.close();
    await teacher.reads('No clear favourite. Talk, then vote once more.');
    await privatePane.getByRole('button', { name: 'Vote once more' }).click();
    await wall.shows('A second vote, after the talk');
    await telling.vote(
      'his-savings',
      (seat) => (seat < 20 ? 0 : 1),
      ['i can lend you some', undefined, undefined],
      2,
    );
    await teacher.close();
    await teacher.press('Show the result');
    await wall.fits();
    const { released } = await seats[0]!.seesStep('rosa-and-jonah', 'results');
    expect(released).toEqual({ kind: 'favourite', option: 0 });
    for (const { main } of [wall, ...students])
      await expect(main.getByText('Chosen most often')).toHaveCount(1);
    await look(wall.page, 'wall-story-result', 'projector');
    await teacher.press('Tell what follows');
    await telling.goOnTo('Delete everything?');
  });

  await test.step('what nobody votes on: the teacher chooses after talk', async () => {
    for (const student of students) await student.sees('Your teacher chooses the way.');
    await telling.tell('yeah delete everything');
    await wall.fits();
    await telling.tell('don’t reply. keep');
    await telling.goOnTo('A promise');
    await telling.vote('a-promise', () => 2, ['can’t promise that one', undefined, undefined]);
    await teacher.close();
    await teacher.press('Show the result');
    await teacher.press('Tell what follows');
    await telling.goOnTo('Who first?');
    await telling.tell('Jonah’s aunt');
    await telling.goOnTo('Later that night');
    await wall.fits();
    await telling.tell('I’m staying with you');
    await telling.goOnTo('Monday');
    await telling.vote('monday', () => 0, ['nah, delete that', undefined, undefined]);
    await teacher.close();
    await teacher.press('Show the result');
    await teacher.press('Tell what follows');
    await telling.goOnTo('Some weeks later');
    await wall.fits();
  });

  await test.step('cards at five live tables: one of a browser’s table goes to the wall', async () => {
    await teacher.next('Finish Rosa’s sentence');
    await Promise.all(
      seats.map(async (seat, at) => {
        await seat.sits((at % 5) + 1);
        await seat.works(cards, { text: `to listen (${at})`, choice: '', state: 'done' });
      }),
    );
    const [{ main }] = students;
    await main.getByRole('button', { name: '2', exact: true }).click();
    await students[0].sees(
      'Your teacher reads this and can see which device wrote it. If someone may not be safe, they’ll talk to you. Your table sees it too.',
    );
    await expect(main.getByRole('button', { name: '3', exact: true })).toHaveCount(0);
    await main.getByLabel('Your card').fill('to stay with him');
    await main.getByRole('button', { name: 'Done' }).click();
    await students[0].isSaved();
    await main.getByRole('button', { name: 'to stay with him' }).click();
    await expect(main.getByRole('button', { name: /^to listen/ })).toHaveCount(5);
    await students[0].sees('Your table’s choice');
    await look(students[0].page, 'student-cards', 'phone');
    await teacher.card('to stay with him').scrollIntoViewIfNeeded();
    await expect(teacher.card('to stay with him')).toContainText(await students[0].label());
    await teacher.showCard('to stay with him');
    await wall.shows('to stay with him');
    await wall.hides(/to listen/);
    await wall.fits();
    await look(wall.page, 'wall-cards', 'projector');
    await look(teacher.page, 'console-cards', 'laptop');
    await look(teacher.page, 'console-cards', 'phone');
    await expect(students[2].main.getByText('to stay with him')).toBeVisible();
    await students[0].page.reload();
    await students[0].sees('Table 2');
  });

  await test.step('the five steps: sorted by everybody, then in order with their reasons', async () => {
    await teacher.next('Five steps');
    const { step } = await seats[0]!.seesStep(sorting, 'open');
    if (step.kind !== 'sort') throw new Error('nothing to sort');
    const order = step.items.map(({ id }) => id);
    await Promise.all(seats.map((seat) => seat.works(sorting, { order, state: 'done' })));
    const [{ main }] = students;
    await main
      .getByRole('button', { name: /^Move up/ })
      .last()
      .click();
    await main.getByRole('button', { name: 'Done' }).click();
    await students[0].isSaved();
    await look(students[0].page, 'student-sort', 'phone');
    await wall.fits();
    await teacher.close();
    await teacher.press('Show the right order');
    await wall.shows(/Breathe/);
    await look(wall.page, 'wall-sort-key', 'projector');
    await wall.fits();
    await students[0].sees('The right order');
    await students[0].sees(/^You had .* in the right place/);
    await look(students[0].page, 'student-sort-key', 'phone');
  });

  await test.step('someone known: the class sees every reason, and never how many chose what', async () => {
    await teacher.next('Someone Alex knows');
    await Promise.all(
      seats.map((seat, at) =>
        seat.answers('someone-alex-knows', { kind: 'picked', picked: [at % 5] }),
      ),
    );
    await students[0].main.getByRole('radio', { name: 'None: all five hold' }).check();
    await students[0].send();
    await look(students[0].page, 'student-someone-known', 'phone');
    await look(wall.page, 'wall-someone-known', 'projector');
    await wall.fits();
    await teacher.close();
    await teacher.press('Show the reasons');
    for (const { main } of [wall, ...students]) {
      await expect(main).toContainText('Not a stranger, and not about money.');
      await expect(main).toContainText('And Robin can stop today: stop, don’t send, tell.');
      await expect(main).not.toContainText(/over half|a third or more|few or none/);
    }
    await look(wall.page, 'wall-someone-known-reasons', 'projector');
    await wall.fits();
  });

  await test.step('blame turned round: everybody writes, and the class sees what the teacher shows', async () => {
    await teacher.next('Turn it round');
    await wall.fits();
    await Promise.all(
      seats.map((seat, at) =>
        seat.works('turn-it-round', {
          text: `The person who threatens chose to (${at})`,
          choice: '',
          state: 'done',
        }),
      ),
    );
    const [{ main }] = students;
    await main.getByLabel('Your card').fill('The person who threatens wants him to be ashamed.');
    await main.getByRole('button', { name: 'Done' }).click();
    await students[0].isSaved();
    await teacher.showCard('wants him to be ashamed');
    await wall.shows('The person who threatens wants him to be ashamed.');
    await wall.hides(/chose to/);
    await wall.fits();
  });

  await test.step('tools, paper and the closing; the timing stands on its plan', async () => {
    await teacher.next('A tool to take pictures down');
    await wall.fits();
    await teacher.next('Ask on paper');
    await wall.fits();
    await teacher.next('Before you go');
    await wall.fits();
    for (const { main } of [wall, ...students]) {
      await expect(main).toContainText('If you pushed someone or passed something on');
      await expect(main).toContainText('Everybody folds a slip');
    }
    for (const student of students) await student.sees('Ms Okoye, counsellor');
    await expect(privatePane).toContainText(
      /\d+ of 5 minutes in this step\s+\d+ of 40 since you began/,
    );
    await expect(privatePane.getByText(/you end .* late/)).toHaveCount(0);
  });

  await test.step('the class is over, and nothing of it is left in a browser', async () => {
    await teacher.endClass();
    const report = teacher.page.getByRole('article', { name: 'When someone threatens' });
    await expect(report).toContainText('What could Rosa write first?');
    await expect(report).toContainText('The right order');
    await expect(report).toContainText('to stay with him');
    await wall.shows('That is all for today');
    for (const student of students) {
      await student.sees('The class is over');
      await student.sees('Ms Okoye, counsellor');
      expect(await traces(student)).toEqual({
        session: {},
        local: {},
        cookies: '',
        databases: [],
        caches: [],
        state: null,
      });
    }
    const [{ page }] = students;
    await isAccessible(page);
    await look(teacher.page, 'report', 'laptop');
    await look(teacher.page, 'report', 'phone');
    await page.reload();
    await expect(page.getByLabel('Class code')).toBeVisible();
    await page.goBack();
    await expect(page.getByText(/Jonah|The class is over|Ms Okoye/)).toHaveCount(0);
  });
});
