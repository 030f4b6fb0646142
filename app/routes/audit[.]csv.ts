import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { exportAuditTrail, findTexts, notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { auditFilterNames } from '#app/identity/index.ts';

export const handle = { needs: 'audit:read' };

/** What the filter of the trail finds, all of it. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'audit:read');
  const choice = findTexts(args.request, auditFilterNames);
  const { language } = await readPreferences(args.request, viewer);
  const { db, readsOn } = args.context;
  return csvResponse((await exportAuditTrail(db, { choice, language, readsOn })) ?? notFound());
}
