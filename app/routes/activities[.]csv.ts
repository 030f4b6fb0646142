import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { exportActivities } from '#app/marketing/index.server.ts';

export const handle = { needs: 'funds:read' };

/** All of the list, in its order. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { db, now, readsOn } = args.context;
  return csvResponse(exportActivities(db, viewer, { now: now(), readsOn }));
}
