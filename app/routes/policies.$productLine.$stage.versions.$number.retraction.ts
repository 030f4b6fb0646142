import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { retractPolicy } from '#app/partnerships/index.server.ts';

export const handle = { needs: 'policies:propose' };

/** The page that is shown next says what came of it, because it reads the version anew. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:propose');
  const { productLine = '', stage = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now } = args.context;
  const { kind } = await retractPolicy(db, viewer, { productLine, stage, number, now: now() });
  if (kind === 'not-found' || kind === 'not-allowed') return notFound();
  return redirect(`/policies/${encodeURIComponent(productLine)}/${encodeURIComponent(stage)}`, 303);
}
