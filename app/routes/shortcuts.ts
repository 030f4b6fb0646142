import type { ActionFunctionArgs } from '@remix-run/node';
import { choosePreference, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'preferences:change' };

export async function action(args: ActionFunctionArgs) {
  await requireViewer(args, 'preferences:change');
  return choosePreference(args, 'shortcuts');
}
