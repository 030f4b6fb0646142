import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { discardUpload } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:make' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:make');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const discarded = await discardUpload(db, viewer, { id, now: now() });
  if (discarded.kind === 'not-found') return notFound();
  return redirect(discarded.kind === 'discarded' ? '/sales/imports' : `/sales/uploads/${id}?changed`, 303);
}
