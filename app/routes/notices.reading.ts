import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { markAllRead } from '#app/notifications/index.server.ts';

export const handle = { needs: 'preferences:change' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const form = await args.request.formData();
  const through = requireNumber(String(form.get('through') ?? ''));
  const { db, now } = args.context;
  await markAllRead(db, viewer, { through, now: now() });
  return redirect('/notices', 303);
}
