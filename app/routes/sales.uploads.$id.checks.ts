import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { checkAgain } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:make' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now, wakeWorkers } = args.context;
  const id = requireNumber(args.params.id);
  const asked = await checkAgain(db, viewer, { id, now: now() });
  if (asked.kind === 'not-found') return notFound();
  wakeWorkers();
  return redirect(`/sales/uploads/${id}`, 303);
}
