import { listIdsByCode } from '#db/queries/codes.ts';
import { insertStageEntries, listStageEntries } from '#db/queries/stages.ts';
import { dayToText } from '../calendar/index.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { keyOf } from './kinds/kind.ts';
import { type StageRow, stages } from './kinds/stages.ts';
import { cellError, type RowError } from './row-error.ts';
import { unknownDistributor, unknownProductLine } from './unknown-codes.ts';

/** A row that says another stage than the partnership's entry of that day on record is a new entry, which then holds. */
export const stagesImport: TableImport<StageRow> = {
  kind: stages,
  async plan(transaction, rows): Promise<ImportPlan> {
    const distributors = await listIdsByCode(transaction, 'distributors');
    const productLines = await listIdsByCode(transaction, 'productLines');
    const onRecord = new Map<string, string>();
    for (const { distributor, productLine, fromDate, stage } of await listStageEntries(transaction)) {
      onRecord.set(keyOf(distributor, productLine, fromDate), stage);
    }
    const errors: RowError[] = [];
    const fresh: StageRow[] = [];
    let sameRows = 0;
    for (const { row, value } of rows) {
      const { distributor, productLine, from, stage } = value;
      const unknown = [
        ...(distributors.has(distributor) ? [] : [cellError('distributor', distributor, unknownDistributor)]),
        ...(productLines.has(productLine) ? [] : [cellError('product_line', productLine, unknownProductLine)]),
      ];
      if (unknown.length > 0) errors.push(...unknown.map((error) => ({ row, ...error })));
      else if (onRecord.get(keyOf(distributor, productLine, dayToText(from))) === stage) sameRows += 1;
      else fresh.push(value);
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) =>
        insertStageEntries(
          inserting,
          fresh.map(({ distributor, productLine, stage, from }) => ({
            distributorId: distributors.get(distributor) as number,
            productLineId: productLines.get(productLine) as number,
            stage,
            fromDate: dayToText(from),
            changeNumber,
          })),
        ),
    };
  },
};
