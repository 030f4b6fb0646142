import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { exportPartnerships, partnershipFilterNames } from '#app/partnerships/index.server.ts';

export const handle = { needs: 'partnerships:read' };

/** What the filter finds, all of it, on the board or in the list of a stage. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'partnerships:read');
  const filter = findTexts(args.request, partnershipFilterNames);
  const { language } = await readPreferences(args.request, viewer);
  const { db, now, readsOn } = args.context;
  return csvResponse(await exportPartnerships(db, viewer, { filter, language, now: now(), readsOn }));
}
