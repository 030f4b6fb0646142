import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { completeCommitment, readForm } from '#app/marketing/index.server.ts';

export const handle = { needs: 'joint-plans:write' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:write');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const commitment = requireNumber(args.params.commitment);
  const { fields } = await readForm(args.request);
  const { kind } = await completeCommitment(db, viewer, { id, commitment, fields, now: now() });
  if (kind === 'no-such-commitment' || kind === 'not-allowed') return notFound();
  return redirect(`/plans/joint/${id}${kind === 'done' ? '' : '?refused'}`, 303);
}
