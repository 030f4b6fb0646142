import { listIdsByCode } from '#db/queries/codes.ts';
import { insertScores, listScoreEntries } from '#db/queries/scores.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { keyOf } from './kinds/kind.ts';
import { type ScoreRow, scores } from './kinds/scores.ts';
import { cellError, type RowError } from './row-error.ts';
import { unknownDistributor } from './unknown-codes.ts';

/** A row whose value differs from the one on record is a new entry, which then holds. */
export const scoresImport: TableImport<ScoreRow> = {
  kind: scores,
  async plan(transaction, rows): Promise<ImportPlan> {
    const distributors = await listIdsByCode(transaction, 'distributors');
    const onRecord = new Map<string, string>();
    for (const { distributor, name, period, value } of await listScoreEntries(transaction)) {
      onRecord.set(keyOf(distributor, name, period), value);
    }
    const errors: RowError[] = [];
    const fresh: ScoreRow[] = [];
    let sameRows = 0;
    for (const { row, value: score } of rows) {
      const { distributor, name, period, value } = score;
      if (!distributors.has(distributor)) {
        errors.push({ row, ...cellError('distributor', distributor, unknownDistributor) });
      } else if (onRecord.get(keyOf(distributor, name, period)) === value) sameRows += 1;
      else fresh.push(score);
    }
    return {
      newRows: fresh.length,
      sameRows,
      errors,
      insert: (inserting, changeNumber) =>
        insertScores(
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
