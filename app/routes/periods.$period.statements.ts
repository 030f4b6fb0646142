import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askForIssue } from '#app/finance/index.server.ts';
import { requireNumber, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'statements:issue' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:issue');
  const { db, now, wakeWorkers } = args.context;
  const period = args.params.period ?? '';
  const runId = requireNumber((await args.request.formData()).get('run')?.toString());
  const jobId = await askForIssue(db, viewer, { period, runId, now: now() });
  if (jobId === undefined) return redirect(`/periods/${encodeURIComponent(period)}/issue?changed`);
  wakeWorkers();
  return redirect(`/jobs/${jobId}`);
}
