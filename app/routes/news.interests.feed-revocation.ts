import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireViewer } from '#app/identity/index.server.ts';
import { revokeFeed } from '#app/intel/index.server.ts';

export const handle = { needs: 'news:follow' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:follow');
  const { db, now } = args.context;
  await revokeFeed(db, viewer, now());
  return redirect('/news/interests', 303);
}
