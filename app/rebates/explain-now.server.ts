import type { Database } from '#db/connect.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { nameLinesById } from '#db/queries/sales-lines.ts';
import type { FiscalYear } from '../calendar/index.ts';
import type { CalculationRequest } from './calculate.ts';
import { calculateKnown } from './calculate-as-of.server.ts';
import { explainAsOf } from './explain-as-of.server.ts';
import type { LineName, RowWithLines } from './output.ts';
import type { Refusal } from './reckoning/refusals.ts';

/** What `calculateNow` says of one distributor, each row with the lines behind it, as the pages show them. */
export async function explainNow(
  db: Database,
  ask: (fiscalYear: FiscalYear) => CalculationRequest,
  distributor: string,
): Promise<{ rows: RowWithLines[]; refused: Refusal[] }> {
  const knowledge = await getKnowledge(db);
  const { rows, refused, since, through } = await calculateKnown(db, knowledge, ask);
  const distributorId = (await listIdsByCode(db, 'distributors')).get(distributor);
  const explained: RowWithLines[] = [];
  for (const row of rows) {
    if (row.distributor !== distributor || distributorId === undefined) continue;
    const { programme, period } = row;
    const asked = { programme, distributor, period, distributorId, since, through };
    const lines = await explainAsOf(db, knowledge, asked);
    const ids = [...lines.contributing, ...lines.notCounted].map(({ lineId }) => lineId);
    const named = await nameLinesById(db, ids, knowledge);
    const nameOf = (lineId: number): LineName => {
      const { document, line } = named(lineId);
      return { document, line };
    };
    explained.push({
      row,
      contributing: lines.contributing.map(({ lineId, ...share }) => ({ ...share, ...nameOf(lineId) })),
      notCounted: lines.notCounted.map(({ lineId, reason }) => ({ reason, ...nameOf(lineId) })),
    });
  }
  return { rows: explained, refused };
}
