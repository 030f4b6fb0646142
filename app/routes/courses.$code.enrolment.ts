import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { enrol } from '#app/training/index.server.ts';

export const handle = { needs: 'courses:take' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { code = '' } = args.params;
  const { db, now } = args.context;
  const answer = await enrol(db, viewer, { code, now: now() });
  if (answer.kind === 'no-such-course') return notFound();
  // The course's page says why nothing can be begun at this time.
  return redirect(answer.kind === 'not-now' ? `/courses/${code}` : `/learn/${code}/${answer.lesson}`, 303);
}
