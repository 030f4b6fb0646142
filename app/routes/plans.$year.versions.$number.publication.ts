import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { publishAnnualPlan } from '#app/marketing/index.server.ts';

export const handle = { needs: 'plans:write' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:write');
  const { db, now } = args.context;
  const { year = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { kind } = await publishAnnualPlan(db, viewer, { year, number, now: now() });
  if (kind === 'no-such-version' || kind === 'not-allowed') return notFound();
  return redirect(`/plans/${year}${kind === 'published' ? '' : '?refused'}`, 303);
}
