import type { Database } from '#db/connect.ts';
import { sumProposalsFor } from '#db/queries/issue-proposals.ts';
import { countWaitingUploads, sumPayableClaims } from '#db/queries/waits.ts';
import { fenceOf, mayAct, type Viewer } from '../identity/index.ts';
import { type Clock, onlyWaiting, placeOfUploads, type Waiting, waitOf } from './waiting.ts';

type Kind = 'statements-to-confirm' | 'payable-claims' | 'uploads';

/** What waits for someone of finance. */
export async function listFinanceWaiting(db: Database, viewer: Viewer, clock: Clock): Promise<Waiting<Kind>[]> {
  const claims = { list: '/claims?state=payable', one: (id: number) => `/claims/${id}/payment` };
  const waiting = [
    await statementsToConfirm(db, viewer, clock),
    waitOf<Kind>('payable-claims', await sumPayableClaims(db, fenceOf(viewer)), claims, clock),
  ];
  if (mayAct(viewer, 'imports:make')) {
    waiting.push(waitOf<Kind>('uploads', [await countWaitingUploads(db)], placeOfUploads, clock));
  }
  return onlyWaiting(waiting);
}

async function statementsToConfirm(db: Database, viewer: Viewer, clock: Clock): Promise<Waiting<Kind>> {
  const proposed = mayAct(viewer, 'statements:issue') ? await sumProposalsFor(db, viewer.personId) : [];
  const [first] = proposed;
  const isOfOne = proposed.every(({ period }) => period === first?.period);
  const list = first && isOfOne ? `/periods/${encodeURIComponent(first.period)}/issue` : '/periods';
  const sums = new Map<string, number>();
  for (const { currency, grantedMinor } of proposed) sums.set(currency, (sums.get(currency) ?? 0) + grantedMinor);
  const rows = proposed.map(({ statements, since }) => ({ currency: null, count: statements, minor: 0, since, id: 0 }));
  return {
    ...waitOf<Kind>('statements-to-confirm', rows, { list }, clock),
    sums: [...sums]
      .map(([currency, minor]) => ({ currency, minor }))
      .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}
