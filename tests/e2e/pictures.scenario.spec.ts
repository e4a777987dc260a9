import { look } from './support/look.ts';
import { test } from './support/scenario.ts';

test('every view is accessible in every state, at phone, laptop and projector size', async ({
  teacher,
  newStudent,
  newSeats,
}) => {
  test.setTimeout(600_000);
  const atConsole = async (name: string) => {
    await look(teacher.page, name, 'laptop');
    await look(teacher.page, name, 'phone');
    await look(teacher.page, name, 'laptop', 'dark');
  };
  const device = async (name: string) => {
    await look(student.page, name, 'phone');
    await look(student.page, name, 'laptop');
    await look(student.page, name, 'phone', 'dark');
  };
  const onWall = async (name: string) => {
    await wall.fits();
    await look(wall.page, name, 'projector');
    await look(wall.page, name, 'laptop', 'dark');
  };

  await teacher.reads('The dream offer');
  await atConsole('library');
  await teacher.startClass('The dream offer', { devices: 16 });
  const code = await teacher.code();
  await atConsole('console-covered');
  const wall = await teacher.openProjector();
  const student = await newStudent();
  await device('student-join');
  await student.joinClass(code);
  const seats = await newSeats(15, code);
  await device('student-lobby');
  await atConsole('console-lobby');
  await onWall('wall-lobby');

  await teacher.press('Begin');
  await student.sees('Eyes up front');
  await device('student-quiet');
  await onWall('wall-rules');
  await teacher.goTo('Six questions');
  await wall.shows('Six questions');
  await onWall('wall-talk');

  await teacher.goTo('Three job adverts');
  await Promise.all(
    seats.map((seat, index) =>
      seat.marks('three-adverts', index % 2 ? ['1.1', '1.5', '1.8'] : ['1.1', '1.2', '1.7', '1.3']),
    ),
  );
  await student.mark(/up to three times the normal pay/);
  await student.isSaved();
  await device('student-adverts');
  await atConsole('console-adverts');
  await onWall('wall-adverts');
  await teacher.close();
  for (let shown = 1; shown <= 7; shown++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${shown} shown to the class.`);
  }
  await student.sees('they keep your ID');
  await device('student-adverts-revealed');
  await atConsole('console-adverts-revealed');
  await onWall('wall-adverts-revealed');

  await teacher.goTo('Amara’s messages');
  await student.mark(/exact look/);
  await device('student-messages');
  await onWall('wall-messages');
  await teacher.close();
  for (let shown = 1; shown <= 3; shown++) {
    await teacher.press('Reveal next');
    await teacher.reads(`${shown} shown to the class.`);
  }
  await student.sees('explained badly: looks and praise, no work');
  await device('student-messages-revealed');
  await onWall('wall-messages-revealed');

  await teacher.goTo('Ways to check');
  await Promise.all(
    seats.map((seat, index) =>
      seat.answers('what-would-check-it', {
        kind: 'picked',
        picked: index % 3 ? [0, 2, 4] : [1, 4, 5],
      }),
    ),
  );
  await student.main.getByRole('checkbox').nth(2).check();
  await device('student-poll');
  await student.send();
  await device('student-poll-saved');
  await atConsole('console-poll');
  await onWall('wall-poll');
  await teacher.close();
  await teacher.press('Show the result');
  await student.sees(/few or none|over half/);
  await device('student-results');
  await atConsole('console-results');
  await onWall('wall-results');
  await teacher.press('Show the reasons');
  await wall.shows('A good answer');
  await onWall('wall-reasons');

  await teacher.goTo('How ordinary');
  await Promise.all(
    seats.map((seat, index) =>
      seat.answers('how-ordinary-is-it', { kind: 'picked', picked: [[1, 2, 2][index % 3]!] }),
    ),
  );
  await student.main.getByRole('radio', { name: '51 to 75 %' }).check();
  await device('student-estimate');
  await onWall('wall-estimate');
  await teacher.close();
  await teacher.press('Show the result');
  await wall.shows('over half');
  await onWall('wall-estimate-result');
  await teacher.press('Show the number they found');
  await wall.shows(/Common Sense Media/);
  await onWall('wall-estimate-value');
  await device('student-estimate-value');

  await teacher.goTo('Before you go');
  await wall.shows('Before you go');
  await onWall('wall-help');
  await device('student-closing');
  await student.page.getByRole('button', { name: 'Help' }).click();
  await device('student-help');
  await student.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await student.page.getByRole('button', { name: 'Cover' }).click();
  await device('student-cover');
  await student.page.getByRole('button', { name: 'Continue' }).click();
  await student.page.getByRole('button', { name: 'Show the lesson' }).click();
  await student.page.getByRole('button', { name: 'Leave' }).click();
  await device('student-leave');
  await student.page.getByRole('button', { name: 'Stay' }).click();

  await teacher.page.getByRole('button', { name: 'If a student tells you something' }).click();
  await atConsole('console-disclosure');
  await teacher.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await teacher.press('Pause');
  await student.sees('Your teacher has paused the class.');
  await device('student-paused');
  await onWall('wall-paused');
  await teacher.press('Blank');
  await wall.hides('Before you go');
  await onWall('wall-blank');
  await teacher.endClass();
  await student.sees('The class is over');
  await device('student-over');
  await onWall('wall-over');
  await atConsole('console-over');
});
