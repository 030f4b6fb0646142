import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, renewInvitation, requireNumber, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'people:invite' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:invite');
  const id = requireNumber(args.params.id);
  const { db, now, wakeWorkers } = args.context;
  const isFound = await renewInvitation(db, viewer, { id, now: now() });
  wakeWorkers();
  return isFound ? redirect('/invitations', 303) : notFound();
}
