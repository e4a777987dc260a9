import type { LessonDetail, LessonEntry } from '@sightline/lesson/view';
import type {
  ClassEntry,
  PairReply,
  PairRequest,
  PracticeRequest,
  ProfileReply,
  ProfileRequest,
  ProjectorReply,
  Refusal,
  RemoteReply,
  RestoreRequest,
  StartReply,
  StartRequest,
} from '@sightline/protocol';
import { m } from '@sightline/ui/messages';
import { teacherSecret } from './keepsakes.ts';

/** The server said no, or could not be reached; the message is a sentence for the teacher. */
export class Refused extends Error {
  readonly kind: Refusal['error'] | 'unreachable';

  constructor(kind: Refusal['error'] | 'unreachable', sentence: string) {
    super(sentence);
    this.kind = kind;
  }
}

export const isUnreachable = (refusal: unknown): boolean =>
  refusal instanceof Refused && refusal.kind === 'unreachable';

/** Our own words, in the teacher's language; the server's where only it knows what is wrong. */
const sentences: Readonly<Partial<Record<Refusal['error'], () => string>>> = {
  unknown: m.console_trouble_unknown,
  'not-allowed': m.console_trouble_not_allowed,
  closed: m.console_over_title,
  full: m.console_trouble_too_many,
  'too-many': m.console_trouble_too_many,
  broken: m.console_trouble_broken,
};

/** What our server has answered; undefined when nothing came, or somebody else's page. */
interface Answer {
  readonly isOk: boolean;
  readonly reply: unknown;
}

async function ask(
  method: 'GET' | 'POST',
  path: string,
  body: unknown,
): Promise<Answer | undefined> {
  const response = await fetch(`/api/${path}`, {
    method,
    cache: 'no-store',
    headers: {
      ...(teacherSecret.value && { authorization: `Bearer ${teacherSecret.value}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => undefined);
  const reply: unknown = await response?.json().catch(() => undefined);
  return response && reply !== undefined ? { isOk: response.ok, reply } : undefined;
}

/**
 * Asks once more, at once, when nothing came: a browser may have used a spare connection that the server
 * had just closed. So whatever is asked here must do no harm when it arrives twice.
 */
async function call<Reply>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply> {
  const answer = (await ask(method, path, body)) ?? (await ask(method, path, body));
  if (!answer) throw new Refused('unreachable', m.console_unreachable());
  if (answer.isOk) return answer.reply as Reply;
  const { error, sentence } = answer.reply as Refusal;
  throw new Refused(error, sentences[error]?.() ?? sentence);
}

/** Names one press of a button. There is no `randomUUID` on plain http. */
function drawAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const inClass = (sessionId: string, what: string) =>
  `classes/${encodeURIComponent(sessionId)}/${what}`;

export const loadLessons = async (): Promise<readonly LessonEntry[]> =>
  (await call<{ lessons: LessonEntry[] }>('GET', 'lessons')).lessons;

export const loadLesson = (name: string): Promise<LessonDetail> =>
  call('GET', `lessons/${encodeURIComponent(name)}`);

export const loadClasses = async (): Promise<readonly ClassEntry[]> =>
  (await call<{ classes: ClassEntry[] }>('GET', 'classes')).classes;

export const startClass = (request: StartRequest): Promise<StartReply> =>
  call('POST', 'classes', { ...request, attempt: drawAttempt() });

export const loadProfile = (): Promise<ProfileReply> => call('GET', 'profile');

export const saveProfile = (decided: ProfileRequest): Promise<ProfileReply> =>
  call('POST', 'profile', decided);

/** Somebody has read the disclosure card, and knows the duty to report. */
export const confirmDuty = (): Promise<ProfileReply> => call('POST', 'profile/duty', {});

/** The safeguarding lead says whether what is marked as sensitive may be taught. */
export const allowSensitive = (allowed: boolean): Promise<ProfileReply> =>
  call('POST', 'profile/sensitive', { allowed });

/** Somebody has compared a line with its official page. */
export const checkLine = (id: string, isRight: boolean): Promise<ProfileReply> =>
  call('POST', `help-lines/${encodeURIComponent(id)}`, { isRight });

/** A class of simulated students. */
export const startPractice = (request: PracticeRequest): Promise<StartReply> =>
  call('POST', 'practice', { ...request, attempt: drawAttempt() });

export const loadClassKey = (sessionId: string): Promise<StartReply> =>
  call('POST', inClass(sessionId, 'key'), {});

export const restoreClass = (sessionId: string, request: RestoreRequest): Promise<StartReply> =>
  call('POST', inClass(sessionId, 'restore'), request);

export const makeProjector = (sessionId: string): Promise<ProjectorReply> =>
  call('POST', inClass(sessionId, 'projector'), { attempt: drawAttempt() });

export const makeRemote = (sessionId: string): Promise<RemoteReply> =>
  call('POST', inClass(sessionId, 'remote'), {});

export const withdrawRemote = (sessionId: string): Promise<void> =>
  call('POST', inClass(sessionId, 'remote/withdraw'), {});

export const disconnectRemotes = (sessionId: string): Promise<void> =>
  call('POST', inClass(sessionId, 'remote/disconnect'), {});

/** Asked by a phone, which is nobody yet. */
export const pair = (request: PairRequest): Promise<PairReply> => call('POST', 'pair', request);
