import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, requireViewer } from '#app/identity/index.server.ts';
import { exportClaims } from '#app/marketing/index.server.ts';
import { isClaimState } from '#app/marketing/index.ts';

export const handle = { needs: 'funds:read' };

/** What the filter of the list finds, all of it, in the order of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { state, sort } = findTexts(args.request, ['state', 'sort']);
  const { db, now, readsOn } = args.context;
  const choice = { state: isClaimState(state) ? state : undefined, sort };
  return csvResponse(exportClaims(db, viewer, { ...choice, now: now(), readsOn }));
}
