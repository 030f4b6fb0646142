import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { beginDraft } from '#app/training/index.server.ts';

export const handle = { needs: 'courses:write' };

/** Begins the draft of the next version, or leads to the one that waits. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:write');
  const { code = '' } = args.params;
  const { db, now } = args.context;
  const answer = await beginDraft(db, { code, actor: actorOf(viewer), now: now() });
  if (answer.kind === 'no-such-course' || answer.kind === 'not-allowed') return notFound();
  return redirect(`/courses/${code}/versions/${answer.number}`, 303);
}
