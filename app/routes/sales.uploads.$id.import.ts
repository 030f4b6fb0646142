import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { confirmUpload } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:make' };

/** Imports the file as its check was shown. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now, wakeWorkers } = args.context;
  const id = requireNumber(args.params.id);
  const form = await args.request.formData();
  const revision = requireNumber(form.get('revision')?.toString());
  const choice = form.get('choice')?.toString() ?? '';
  const confirmed = await confirmUpload(db, viewer, { id, revision, choice, now: now() });
  if (confirmed.kind === 'not-found') return notFound();
  if (confirmed.kind === 'changed') return redirect(`/sales/uploads/${id}?changed`, 303);
  wakeWorkers();
  return redirect(`/sales/uploads/${id}`, 303);
}
