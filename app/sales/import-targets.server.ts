import { listIdsByCode } from '#db/queries/codes.ts';
import { insertTargets, listTargetEntries } from '#db/queries/targets.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { keyOf } from './kinds/kind.ts';
import { type TargetRow, targets } from './kinds/targets.ts';
import { cellError, type RowError } from './row-error.ts';
import { unknownDistributor } from './unknown-codes.ts';

/** A row whose value differs from the one on record is a new entry, which then holds. */
export const targetsImport: TableImport<TargetRow> = {
  kind: targets,
  async plan(transaction, rows): Promise<ImportPlan> {
    const distributors = await listIdsByCode(transaction, 'distributors');
    const onRecord = new Map<string, string>();
    for (const { distributor, name, period, value } of await listTargetEntries(transaction)) {
      onRecord.set(keyOf(distributor, name, period), value);
    }
    const errors: RowError[] = [];
    const fresh: TargetRow[] = [];
    let sameRows = 0;
    for (const { row, value: target } of rows) {
      const { distributor, name, period, value } = target;
      if (!distributors.has(distributor)) {
        errors.push({ row, ...cellError('distributor', distributor, unknownDistributor) });
      } else if (onRecord.get(keyOf(distributor, name, period)) === value) sameRows += 1;
      else fresh.push(target);
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) =>
        insertTargets(
          inserting,
          fresh.map(({ distributor, ...rest }) => ({
            ...rest,
            distributorId: distributors.get(distributor) as number,
            changeNumber,
          })),
        ),
    };
  },
};
