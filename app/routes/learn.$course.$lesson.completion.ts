import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { certifyTaking, finishLesson } from '#app/training/index.server.ts';

export const handle = { needs: 'courses:take' };

/** Marks a lesson as done and goes on to the next; with the last one the certificate is issued. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { language } = await readPreferences(args.request, viewer);
  const { course = '', lesson = '' } = args.params;
  const { db, now, origin } = args.context;
  const answer = await finishLesson(db, viewer, { course, lesson, now: now() });
  if (answer.kind === 'not-found') return notFound();
  if (answer.kind === 'is-quiz') return redirect(`/learn/${course}/${lesson}`, 303);
  if (answer.isComplete) await certifyTaking(db, viewer, { code: course, language, origin, now: now() });
  const next = answer.isComplete ? undefined : answer.next;
  return redirect(next ? `/learn/${course}/${next}` : `/courses/${course}`, 303);
}
