import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { signJointPlan } from '#app/marketing/index.server.ts';

export const handle = { needs: 'joint-plans:write' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'joint-plans:write');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const number = requireNumber(args.params.number);
  const { kind } = await signJointPlan(db, viewer, { id, number, now: now() });
  if (kind === 'no-such-version' || kind === 'not-allowed') return notFound();
  return redirect(`/plans/joint/${id}${kind === 'signed' ? '' : '?refused'}`, 303);
}
