import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { discardItem } from '#app/intel/index.server.ts';

export const handle = { needs: 'news:edit' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const itemId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const isDiscarded = await discardItem(db, { itemId, actor: actorOf(viewer), now: now() });
  // The item's own page says what became of it, if somebody else was quicker.
  return redirect(isDiscarded ? '/news/inbox' : `/news/inbox/${itemId}`, 303);
}
