import {
  forYoungest,
  PointsError,
  withoutSensitive,
  withPoints,
  type Lesson,
} from '@sightline/lesson';
import type {
  Attempt,
  ClassEntry,
  ProjectorReply,
  StartReply,
  StartRequest,
} from '@sightline/protocol';
import { fewestTables, tableLimit, type HelpCard } from '@sightline/session';
import { z } from 'zod';
import type { Library } from '../library.ts';
import { sayMissing } from '../profile/readiness.ts';
import type { School } from '../profile/school.ts';
import { shortLine } from '../short-line.ts';
import type { SessionHost } from '../session/host.ts';
import type { Sessions } from '../session/sessions.ts';
import { attempt, Attempts } from './attempts.ts';
import { findClass } from './find-class.ts';
import { lessonToTeach } from './lesson-to-teach.ts';
import { Refused } from './refused.ts';
import { route, type Route } from './route.ts';

const nothing = z.strictObject({});
const projectorRequest = z.strictObject({ attempt }) satisfies z.ZodType<Attempt>;
const name = shortLine(120).refine((text) => text !== '');
const startRequest = z.strictObject({
  lesson: z.string().max(64),
  mode: z.enum(['own', 'table', 'none']),
  headCount: z.int().min(1).max(2_000),
  tables: z.literal(0).or(z.int().min(fewestTables).max(tableLimit)).default(0),
  liveTables: z.boolean().default(false),
  youngest: z.int().min(10).max(19),
  ageConfirmed: z.boolean(),
  sensitive: z.boolean(),
  points: z.record(z.string().max(64), z.array(shortLine(400)).max(40)),
  inSchool: z.array(name).max(2),
  attempt,
}) satisfies z.ZodType<StartRequest>;

type Students = Pick<StartRequest, 'youngest' | 'ageConfirmed' | 'sensitive'>;

/** How a teacher starts classes and comes back to them. */
export function classRoutes(sessions: Sessions, library: Library, school: School): Route[] {
  const starts = new Attempts<StartReply>();
  const projectors = new Attempts<ProjectorReply>();

  async function start({
    lesson: name,
    points,
    headCount,
    mode,
    tables,
    liveTables,
    inSchool,
    ...students
  }: z.infer<typeof startRequest>): Promise<StartReply> {
    const { lesson } = await lessonToTeach(library, name);
    const help = helpCard(school, inSchool);
    const sensitive = students.sensitive && school.allowsSensitive;
    const edited = tailor(edit(lesson, points), { ...students, sensitive });
    const host = await sessions.start(edited, { headCount, mode, tables, liveTables, help });
    if (!host) throw new Refused(503, 'broken', 'Sightline is stopping. Start it again first.');
    return startReply(host);
  }

  return [
    route('GET /api/classes', {
      audience: 'teacher',
      answer: (): { classes: ClassEntry[] } => ({ classes: sessions.list() }),
    }),
    route('POST /api/classes', {
      audience: 'teacher',
      body: startRequest,
      answer: ({ body }) => starts.once(body.attempt, () => start(body)),
    }),
    route('POST /api/classes/:id/key', {
      audience: 'teacher',
      body: nothing,
      answer: ({ params }): StartReply => startReply(findClass(sessions, params)),
    }),
    route('POST /api/classes/:id/projector', {
      audience: 'teacher',
      body: projectorRequest,
      answer: ({ params, body }) =>
        projectors.once(body.attempt, async () => {
          return { secret: await findClass(sessions, params).addProjector() };
        }),
    }),
  ];
}

export function startReply({ sessionId, key }: SessionHost): StartReply {
  return { sessionId, key };
}

/**
 * The adults are those of the school who are there today; help lines are those it has checked.
 *
 * @throws {Refused} when real students must not start without something that is not there yet
 */
function helpCard(school: School, inSchool: readonly string[]): HelpCard {
  const missing = sayMissing(school.profile);
  if (missing) throw new Refused(409, 'not-ready', missing);
  const { adults } = school.profile;
  const there = adults.filter(({ name }) => inSchool.includes(name));
  const named = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    adults.map(({ name }) => name),
  );
  if (there.length === 0 || there.length < new Set(inSchool).size)
    throw new Refused(
      409,
      'not-ready',
      `The class can’t start yet. First say who is in school today: ${named}. If neither is, name somebody who is.`,
    );
  return school.helpCard(there);
}

/**
 * The lesson as this class may have it.
 *
 * @throws {Refused} when a student is too young for it, and the teacher has not said that this is meant
 */
function tailor(lesson: Lesson, { youngest, ageConfirmed, sensitive }: Students): Lesson {
  const { from } = lesson.ageBand;
  if (youngest < from && !ageConfirmed)
    throw new Refused(
      409,
      'not-ready',
      `This lesson is for students from ${from} on. Choose another one, or confirm that you mean to teach it to younger ones.`,
    );
  const fitting = forYoungest(lesson, youngest);
  return sensitive ? fitting : withoutSensitive(fitting);
}

function edit(lesson: Lesson, points: StartRequest['points']): Lesson {
  try {
    return withPoints(lesson, points);
  } catch (error) {
    if (error instanceof PointsError) throw new Refused(400, 'malformed', error.message);
    throw error;
  }
}
