import type { Database } from '#db/connect.ts';
import { countProposalsFor } from '#db/queries/issue-proposals.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { listClaims } from '../marketing/index.server.ts';
import type { Reading } from './reading.ts';
import { onlyWaiting, type Waiting } from './waiting.ts';

type Kind = 'statements-to-confirm' | 'payable-claims';

/** What waits for someone of finance. */
export async function listFinanceWaiting(db: Database, viewer: Viewer, { now }: Reading): Promise<Waiting<Kind>[]> {
  const proposed = mayAct(viewer, 'statements:issue') ? await countProposalsFor(db, viewer.personId) : [];
  const { claims } = await listClaims(db, viewer, { state: 'payable', now });
  const [only, ...others] = proposed;
  return onlyWaiting([
    {
      kind: 'statements-to-confirm',
      count: proposed.reduce((sum, { statements }) => sum + statements, 0),
      href: only && others.length === 0 ? `/periods/${encodeURIComponent(only.period)}/issue` : '/periods',
    },
    { kind: 'payable-claims', count: claims.length, href: '/claims?state=payable' },
  ]);
}
