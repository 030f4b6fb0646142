import { insertBreaches, listBreachesAsOf } from '#db/queries/breaches.ts';
import { listIdsByCode } from '#db/queries/codes.ts';
import { dayToText } from '../calendar/index.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { type BreachRow, breaches } from './kinds/breaches.ts';
import { keyOf } from './kinds/kind.ts';
import { cellError, type RowError } from './row-error.ts';
import { unknownDistributor } from './unknown-codes.ts';

/** A breach is all that its row says, so that a row is either on record or new. */
export const breachesImport: TableImport<BreachRow> = {
  kind: breaches,
  async plan(transaction, rows): Promise<ImportPlan> {
    const distributors = await listIdsByCode(transaction, 'distributors');
    const onRecord = new Set<string>();
    for (const { distributorId, date, kind } of await listBreachesAsOf(transaction)) {
      onRecord.add(keyOf(distributorId, date, kind ?? undefined));
    }
    const errors: RowError[] = [];
    const fresh: { distributorId: number; date: string; kind: string | null }[] = [];
    let sameRows = 0;
    for (const { row, value } of rows) {
      const distributorId = distributors.get(value.distributor);
      const date = dayToText(value.day);
      if (distributorId === undefined) {
        errors.push({ row, ...cellError('distributor', value.distributor, unknownDistributor) });
      } else if (onRecord.has(keyOf(distributorId, date, value.kind))) sameRows += 1;
      else fresh.push({ distributorId, date, kind: value.kind ?? null });
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) =>
        insertBreaches(
          inserting,
          fresh.map((breach) => ({ ...breach, changeNumber })),
        ),
    };
  },
};
