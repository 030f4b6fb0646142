import { redirect } from '@remix-run/node';
import { findLimits } from '#db/queries/membership-limits.ts';
import { findPersonOfSession } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { isLanguage } from '../i18n/index.ts';
import type { RequestContext } from './context.server.ts';
import { beyondLimits, isLimited, type Limits, mayBeLimited, noLimits } from './limits.ts';
import { may, mayAct, type Permission } from './permissions.ts';
import type { Role, Viewer } from './roles.ts';

export type RequestArguments = { request: Request; context: RequestContext };

/** Who is signed in with this request's cookie, if anyone. */
export async function findViewer({ request, context }: RequestArguments): Promise<Viewer | undefined> {
  return findViewerByCookie(context, request.headers.get('Cookie'));
}

export async function findViewerByCookie(
  { db, sessions, now }: Pick<RequestContext, 'db' | 'sessions' | 'now'>,
  cookie: string | null,
): Promise<Viewer | undefined> {
  const session = await sessions.find(cookie);
  const person = session && (await findPersonOfSession(db, session.idHash));
  if (!person) return undefined;
  const { language, shortcuts, isOwner, ...rest } = person;
  const limits = mayBeLimited(person.role) ? await limitsOf({ db, now }, person.membershipId) : noLimits;
  return {
    ...rest,
    role: person.role as Role,
    isOwner: isOwner === 1,
    language: isLanguage(language) ? language : null,
    shortcuts: shortcuts === 'off' ? 'off' : 'on',
    limits,
  };
}

/** Told by the business day of the request. */
async function limitsOf({ db, now }: Pick<RequestContext, 'db' | 'now'>, membershipId: number): Promise<Limits> {
  const limits = await findLimits(db, { membershipId, on: '' });
  if (!isLimited(limits)) return noLimits;
  const { timeZone } = await getSettings(db);
  return { ...limits, on: dayToText(dayInZone(now(), timeZone)) };
}

/**
 * The viewer, if allowed. Otherwise a response is thrown: to the sign-in page, or 403 for the wrong role, or for one with
 * limits where something reaches beyond them.
 */
export async function requireViewer(args: RequestArguments, permission: Permission): Promise<Viewer> {
  const viewer = await findViewer(args);
  if (!viewer) {
    const { pathname, search } = new URL(args.request.url);
    const next =
      args.request.method === 'GET' && pathname !== '/' ? `?next=${encodeURIComponent(pathname + search)}` : '';
    throw redirect(`/sign-in${next}`);
  }
  if (!may(viewer, permission)) throw new Response('Not allowed', { status: 403 });
  if (!mayAct(viewer, permission)) throw new Response(beyondLimits, { status: 403 });
  return viewer;
}

/** Throws 404: what is not there, and what you may not see, are answered alike. */
export function notFound(): never {
  throw new Response('Not found', { status: 404 });
}
