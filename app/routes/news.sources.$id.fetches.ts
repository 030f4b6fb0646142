import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { askForFetch } from '#app/intel/index.server.ts';

export const handle = { needs: 'news:edit' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const id = requireNumber(args.params.id);
  const { db, now, wakeWorkers } = args.context;
  const jobId = await askForFetch(db, viewer, { id, now: now() });
  if (jobId === undefined) return notFound();
  wakeWorkers();
  return redirect(`/news/sources/${id}`, 303);
}
