import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { beginAttempt } from '#app/training/index.server.ts';

export const handle = { needs: 'courses:take' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { course = '', lesson = '' } = args.params;
  const { db, now } = args.context;
  const answer = await beginAttempt(db, viewer, { course, lesson, now: now() });
  if (answer.kind === 'not-found') return notFound();
  // The quiz's page says why there is no attempt to begin.
  const attempt = answer.kind === 'open' ? `/attempts/${answer.number}` : '';
  return redirect(`/learn/${course}/${lesson}${attempt}`, 303);
}
