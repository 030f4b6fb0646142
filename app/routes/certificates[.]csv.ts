import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { exportCertificates } from '#app/training/index.server.ts';

export const handle = { needs: 'certificates:read' };

/** What the filter of the list finds, all of it, in the order of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'certificates:read');
  const choice = findTexts(args.request, ['distributor', 'sort']);
  const { language } = await readPreferences(args.request, viewer);
  const { db, now, readsOn } = args.context;
  return csvResponse(exportCertificates(db, viewer, { ...choice, language, now: now(), readsOn }));
}
