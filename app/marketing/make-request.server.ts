import type { Database } from '#db/connect.ts';
import { findFundWithin } from '#db/queries/funds.ts';
import { insertRequest } from '#db/queries/marketing-requests.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText, sumSafe } from '../money/index.ts';
import type { Fields, Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { readRequestForm } from './read-request-form.ts';
import { record } from './record.server.ts';

export type MadeRequest = { kind: 'made'; id: number } | { kind: 'mistakes'; mistakes: Mistake[] } | NotAllowed;

/** A distributor asks a fund, in which it has money, for shares of the costs of activities. Nothing is set aside yet. */
export async function makeRequest(
  db: Database,
  viewer: Viewer,
  { fields, now }: { fields: Fields; now: Date },
): Promise<MadeRequest> {
  const { distributorId, personId } = viewer;
  const fundId = Number(fields('fund'));
  const fund = Number.isSafeInteger(fundId) ? await findFundWithin(db, fenceOf(viewer), fundId) : undefined;
  if (distributorId === null || !fund) return { kind: 'mistakes', mistakes: [{ field: 'fund', problem: 'missing' }] };
  const { title, note, activities, mistakes } = readRequestForm(fields, fund.currency);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  return inRole(db, viewer, { needs: 'requests:make' }, async (transaction): Promise<MadeRequest> => {
    const at = now.toISOString();
    const request = { fundId, distributorId, title, note, madeBy: personId, madeAt: at };
    const id = await insertRequest(transaction, request, activities);
    const asked = sumSafe(
      activities.map(({ shareMinor }) => shareMinor),
      'a request',
    );
    const detail = { rows: activities.length, amount: amountToText(asked, fund.currency), currency: fund.currency };
    await record(transaction, viewer, { at, action: 'request-made', subject: `request ${id}`, detail });
    return { kind: 'made', id };
  });
}
