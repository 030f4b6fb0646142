import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { openNotice } from '#app/notifications/index.server.ts';

export const handle = { needs: 'home:read' };

/** Opening a notice is reading it, also without script: nothing is fetched ahead of a click. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const id = requireNumber(args.params.id);
  const { db, now } = args.context;
  return redirect((await openNotice(db, viewer, { id, now: now() })) ?? notFound(), 303);
}
