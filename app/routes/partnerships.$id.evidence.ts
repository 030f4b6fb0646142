import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { evaluatePartnership } from '#app/partnerships/index.server.ts';

export const handle = { needs: 'partnerships:move' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:move');
  const { db, now } = args.context;
  const id = args.params.id ?? '';
  const { kind } = await evaluatePartnership(db, viewer, { id, now: now() });
  if (kind === 'not-found' || kind === 'not-allowed') return notFound();
  return redirect(`/partnerships/${encodeURIComponent(id)}`, 303);
}
