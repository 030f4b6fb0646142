import { redirect } from '@remix-run/node';
import { findPersonOfSession } from '#db/queries/people.ts';
import { isLanguage } from '../i18n/index.ts';
import type { RequestContext } from './context.server.ts';
import { may, type Permission } from './permissions.ts';
import type { Role, Viewer } from './roles.ts';

export type RequestArguments = { request: Request; context: RequestContext };

/** Who is signed in with this request's cookie, if anyone. */
export async function findViewer({ request, context }: RequestArguments): Promise<Viewer | undefined> {
  return findViewerByCookie(context, request.headers.get('Cookie'));
}

export async function findViewerByCookie(
  { db, sessions }: Pick<RequestContext, 'db' | 'sessions'>,
  cookie: string | null,
): Promise<Viewer | undefined> {
  const session = await sessions.find(cookie);
  const person = session && (await findPersonOfSession(db, session.idHash));
  if (!person) return undefined;
  const { language, scheme: _, isOwner, ...rest } = person;
  return {
    ...rest,
    role: person.role as Role,
    isOwner: isOwner === 1,
    language: isLanguage(language) ? language : null,
  };
}

/** The viewer, if allowed. Otherwise a response is thrown: to the sign-in page, or 403 for the wrong role. */
export async function requireViewer(args: RequestArguments, permission: Permission): Promise<Viewer> {
  const viewer = await findViewer(args);
  if (!viewer) {
    const { pathname, search } = new URL(args.request.url);
    const next =
      args.request.method === 'GET' && pathname !== '/' ? `?next=${encodeURIComponent(pathname + search)}` : '';
    throw redirect(`/sign-in${next}`);
  }
  if (!may(viewer, permission)) throw new Response('Not allowed', { status: 403 });
  return viewer;
}

/** Throws 404: what is not there, and what you may not see, are answered alike. */
export function notFound(): never {
  throw new Response('Not found', { status: 404 });
}
