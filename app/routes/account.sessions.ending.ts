import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireViewer, signOutEverywhere } from '#app/identity/index.server.ts';

export const handle = { needs: 'preferences:change' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const { db, now, sessions } = args.context;
  await signOutEverywhere(db, viewer, now());
  return redirect('/sign-in', { status: 303, headers: { 'Set-Cookie': sessions.forget() } });
}
