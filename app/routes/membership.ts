import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { chooseMembership, notFound, ownPath, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { roomOfPath } from '#app/identity/index.ts';

export const handle = { needs: 'preferences:change' };

/** What another one may see is another page: it goes on where the room begins. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const form = await args.request.formData();
  const membershipId = requireNumber(String(form.get('membershipId') ?? ''));
  const { db, now, sessions } = args.context;
  const session = (await sessions.find(args.request.headers.get('Cookie'))) ?? notFound();
  const choice = { membershipId, sessionIdHash: session.idHash, now: now() };
  const acting = (await chooseMembership(db, viewer, choice)) ?? notFound();
  const { pathname } = new URL(ownPath(String(form.get('returnTo') ?? '/')), args.context.origin);
  return redirect(roomOfPath(acting, pathname), 303);
}
