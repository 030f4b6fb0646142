import type { Database } from '#db/connect.ts';
import type { Viewer } from '../identity/index.ts';
import { listProgrammes } from '../rebates/index.server.ts';
import { listBrandWaiting } from './brand-waiting.server.ts';
import type { Reading } from './reading.ts';

/** The drafts that wait for approval. */
export async function getBrandHome(db: Database, viewer: Viewer, reading: Reading) {
  const programmes = await listProgrammes(db, viewer, reading);
  return {
    kind: 'brand-manager' as const,
    waiting: await listBrandWaiting(db, viewer, reading),
    drafts: programmes.flatMap(({ draft, ...programme }) => (draft === undefined ? [] : { ...programme, draft })),
  };
}
