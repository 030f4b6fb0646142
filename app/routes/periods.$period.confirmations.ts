import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { askForConfirmation } from '#app/finance/index.server.ts';
import { requireNumber, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'statements:issue' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:issue');
  const { db, now, wakeWorkers } = args.context;
  const period = args.params.period ?? '';
  const form = await args.request.formData();
  const runId = requireNumber(form.get('run')?.toString());
  const proposals = form.getAll('proposal').map((id) => requireNumber(id.toString()));
  const jobId = await askForConfirmation(db, viewer, { period, runId, proposals, now: now() });
  if (jobId === undefined) return redirect(`/periods/${encodeURIComponent(period)}/issue?changed`);
  wakeWorkers();
  return redirect(`/jobs/${jobId}`);
}
