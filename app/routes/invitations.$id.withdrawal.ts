import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer, withdrawInvitation } from '#app/identity/index.server.ts';

export const handle = { needs: 'people:invite' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:invite');
  const id = requireNumber(args.params.id);
  const { db, now } = args.context;
  const isFound = await withdrawInvitation(db, viewer, { id, now: now() });
  return isFound ? redirect('/invitations', 303) : notFound();
}
