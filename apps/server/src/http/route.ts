import type { z } from 'zod';
import type { AddressName } from '../edge/address-name.ts';
import { malformed } from './refused.ts';

/** What a route is given, checked. */
export interface Call<Body> {
  /** The parts of the path that `:name` stands for. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
  /** Which address asks, by its name of this start. */
  readonly from: AddressName;
}

/** One address of the API. What `answer` returns is sent as JSON; a `Refused` it throws, too. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** `teacher` needs the secret that the start printed. */
  readonly audience: 'everybody' | 'teacher';
  /** @throws {Refused} 400 when the body does not fit its schema */
  readonly answer: (
    params: Readonly<Record<string, string>>,
    body: unknown,
    from: AddressName,
  ) => unknown;
}

interface RouteParts<Body> extends Pick<Route, 'audience'> {
  readonly body?: z.ZodType<Body>;
  readonly answer: (call: Call<Body>) => unknown;
}

/** `route('POST /api/classes/:id/key', …)` */
export function route<Body = undefined>(
  address: `${Route['method']} /api/${string}`,
  { audience, body: schema, answer }: RouteParts<Body>,
): Route {
  const [method, template] = address.split(' ') as [Route['method'], string];
  const path = new RegExp(`^${template.replace(/:(\w+)/g, '(?<$1>[a-z0-9][a-z0-9-]{0,63})')}$`);
  return {
    method,
    path,
    audience,
    answer: (params, body, from) => answer({ params, body: parse(schema, body), from }),
  };
}

function parse<Body>(schema: z.ZodType<Body> | undefined, body: unknown): Body {
  if (!schema) return undefined as Body;
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw malformed();
  return parsed.data;
}
