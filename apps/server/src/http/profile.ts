import { cardLines, countries, goodUntil, isFresh, linesOf } from '@sightline/help';
import type { CheckRequest, HelpLineEntry, ProfileReply } from '@sightline/protocol';
import { z } from 'zod';
import { profileRequest } from '../profile/profile.ts';
import type { School } from '../profile/school.ts';
import { notFound, Refused } from './refused.ts';
import { route, type Route } from './route.ts';

const nothing = z.strictObject({});
const checkRequest = z.strictObject({ works: z.boolean() }) satisfies z.ZodType<CheckRequest>;

/** What a school decides once, and which help lines it has checked. */
export function profileRoutes(school: School): Route[] {
  return [
    route('GET /api/profile', { audience: 'teacher', answer: () => replyOf(school) }),
    route('POST /api/profile', {
      audience: 'teacher',
      body: profileRequest,
      answer: ({ body }) => written(school, school.save(body)),
    }),
    route('POST /api/profile/duty', {
      audience: 'teacher',
      body: nothing,
      answer: () => written(school, school.confirmDuty()),
    }),
    route('POST /api/help-lines/:id', {
      audience: 'teacher',
      body: checkRequest,
      answer: ({ params, body }) => {
        const line = linesOf(school.profile.country).find(({ id }) => id === params['id']);
        if (!line) throw notFound();
        return written(school, school.check(line.id, body.works));
      },
    }),
  ];
}

async function written(school: School, writing: Promise<void>): Promise<ProfileReply> {
  await writing.catch(() => {
    throw new Refused(
      503,
      'broken',
      'This could not be written down. Make room on the disk first.',
    );
  });
  return replyOf(school);
}

function replyOf({ profile: { checks, ...profile }, today, isLost }: School): ProfileReply {
  const shown = cardLines(profile.country, checks, today);
  const lines = linesOf(profile.country).map((line): HelpLineEntry => {
    const checkedOn = checks[line.id] ?? '';
    return {
      ...line,
      checkedOn,
      goodUntil: goodUntil(checkedOn),
      isFresh: isFresh(checkedOn, today),
      isShown: shown.includes(line),
    };
  });
  return { profile, countries, lines, isLost };
}
