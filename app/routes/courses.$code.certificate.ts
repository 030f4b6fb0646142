import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { certifyTaking } from '#app/training/index.server.ts';

export const handle = { needs: 'courses:take' };

/** Issues the certificate of a course that is complete, where it was not issued with the last lesson. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:take');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '' } = args.params;
  const { db, now, origin } = args.context;
  const answer = (await certifyTaking(db, viewer, { code, language, origin, now: now() })) ?? notFound();
  return redirect(answer.kind === 'certified' ? '/certificates' : `/courses/${code}`, 303);
}
