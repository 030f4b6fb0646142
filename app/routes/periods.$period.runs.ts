import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askForRun } from '#app/finance/index.server.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'periods:run' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:run');
  const { db, now, wakeWorkers } = args.context;
  const jobId = await askForRun(db, viewer, { period: args.params.period ?? '', now: now() });
  if (jobId === undefined) return notFound();
  wakeWorkers();
  return redirect(`/jobs/${jobId}`);
}
