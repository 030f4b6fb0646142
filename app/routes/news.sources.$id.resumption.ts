import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { resumeSource } from '#app/intel/index.server.ts';

export const handle = { needs: 'news:edit' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const id = requireNumber(args.params.id);
  const { db, now } = args.context;
  const isFound = await resumeSource(db, { id, actor: actorOf(viewer), now: now() });
  return isFound ? redirect(`/news/sources/${id}`, 303) : notFound();
}
