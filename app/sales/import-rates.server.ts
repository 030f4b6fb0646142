import { insertRates, listRatesAsOf } from '#db/queries/rates.ts';
import { dayToText } from '../calendar/index.ts';
import type { ImportPlan } from './import-plan.server.ts';
import type { TableImport } from './import-table.server.ts';
import { keyOf } from './kinds/kind.ts';
import { type RateRow, rates } from './kinds/rates.ts';

/** A row whose rate differs from the one on record is a new entry, which then holds. */
export const ratesImport: TableImport<RateRow> = {
  kind: rates,
  async plan(transaction, rows): Promise<ImportPlan> {
    const onRecord = new Map<string, string>();
    for (const { date, from, to, rate } of await listRatesAsOf(transaction)) onRecord.set(keyOf(date, from, to), rate);
    const fresh = rows
      .map(({ value }) => value)
      .filter(({ day, from, to, rate }) => onRecord.get(keyOf(dayToText(day), from, to)) !== rate);
    return {
      newRows: fresh.length,
      sameRows: rows.length - fresh.length,
      errors: [],
      insert: (inserting, changeNumber) =>
        insertRates(
          inserting,
          fresh.map(({ day, from, to, rate }) => ({
            ...{ date: dayToText(day), fromCurrency: from, toCurrency: to, rate },
            changeNumber,
          })),
        ),
    };
  },
};
