import {
  cardLines,
  checkOf,
  countries,
  endsSoon,
  goodUntil,
  hasEmergencyNumber,
  isFresh,
  linesOf,
  type HelpLine,
} from '@sightline/help';
import type {
  AllowRequest,
  CheckRequest,
  EmergencyReply,
  HelpLineEntry,
  ProfileReply,
} from '@sightline/protocol';
import { z } from 'zod';
import { profileRequest } from '../profile/profile.ts';
import type { School } from '../profile/school.ts';
import { notFound, Refused } from './refused.ts';
import { route, type Route } from './route.ts';

const nothing = z.strictObject({});
const allowRequest = z.strictObject({ allowed: z.boolean() }) satisfies z.ZodType<AllowRequest>;
const checkRequest = z.strictObject({ isRight: z.boolean() }) satisfies z.ZodType<CheckRequest>;

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
    route('POST /api/profile/sensitive', {
      audience: 'teacher',
      body: allowRequest,
      answer: ({ body }) => written(school, school.allowSensitive(body.allowed)),
    }),
    route('POST /api/help-lines/:id', {
      audience: 'teacher',
      body: checkRequest,
      answer: ({ params, body }) => {
        const line = linesOf(school.profile.country).find(({ id }) => id === params['id']);
        if (!line) throw notFound();
        if (line.purpose === 'now')
          throw new Refused(
            409,
            'not-ready',
            'Emergency numbers are always shown. Nobody has to check one, and nobody may call one to try it.',
          );
        return written(school, school.check(line.id, body.isRight));
      },
    }),
    route('GET /api/emergency', {
      audience: 'everybody',
      answer: (): EmergencyReply => {
        const line = school.helpCard([]).lines.find(({ purpose }) => purpose === 'now');
        return { contact: line?.contact ?? '' };
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

function replyOf(school: School): ProfileReply {
  const { checks, ...profile } = school.profile;
  const shown = cardLines(profile.country, checks, school.today);
  return {
    profile,
    countries,
    lines: linesOf(profile.country).map((line) => entryOf(line, school, shown.includes(line))),
    crisis: school.crisis,
    asksEmergency: profile.country !== '' && !hasEmergencyNumber(profile.country),
    isLost: school.isLost,
  };
}

function entryOf(
  line: HelpLine,
  { profile: { checks }, today }: School,
  isShown: boolean,
): HelpLineEntry {
  if (line.purpose === 'now')
    return { ...line, checkedOn: '', goodUntil: '', isFresh: true, endsSoon: false, isShown };
  const checkedOn = checkOf(checks, line.id) ?? '';
  return {
    ...line,
    checkedOn,
    goodUntil: goodUntil(checkedOn),
    isFresh: isFresh(checkedOn, today),
    endsSoon: endsSoon(checkedOn, today),
    isShown,
  };
}
