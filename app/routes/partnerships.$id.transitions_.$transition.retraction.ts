import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { retractTransition } from '#app/partnerships/index.server.ts';

export const handle = { needs: 'partnerships:move' };

/** The page that is shown next says what came of it, because it reads the move anew. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:move');
  const { db, now } = args.context;
  const { id = '' } = args.params;
  const transition = requireNumber(args.params.transition);
  const { kind } = await retractTransition(db, viewer, { id, transition, now: now() });
  if (kind === 'not-found' || kind === 'not-allowed') return notFound();
  return redirect(`/partnerships/${encodeURIComponent(id)}`, 303);
}
