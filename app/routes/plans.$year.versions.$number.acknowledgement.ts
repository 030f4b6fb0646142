import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { acknowledgeAnnualPlan } from '#app/marketing/index.server.ts';

export const handle = { needs: 'plans:acknowledge' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:acknowledge');
  const { db, now } = args.context;
  const { year = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { kind } = await acknowledgeAnnualPlan(db, viewer, { year, number, now: now() });
  if (kind === 'no-such-version' || kind === 'not-allowed') return notFound();
  return redirect(`/plans/${year}${kind === 'acknowledged' ? '' : '?refused'}`, 303);
}
