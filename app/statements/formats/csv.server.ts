import { type CsvRecord, csvText, exactNumber } from '../../files/index.server.ts';
import { adjustmentPath, rowPath, type Statement, type StatementContext } from '../statement.ts';
import type { StatementFormat } from './format.ts';
import { programmeName } from './names.ts';

/**
 * One record per row and per adjustment, in codes and plain numbers, so that any spreadsheet adds it up. Whoever reads
 * the file by the place of its columns goes on doing so: a new column comes last.
 */
export const csvFormat: StatementFormat = {
  name: 'csv',
  contentType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async render(statement, context) {
    return Buffer.from(csvText(columns, records(statement, context)));
  },
};

const columns = [
  'statement',
  'period',
  'distributor',
  'name',
  'programme',
  'title',
  'row_period',
  'outcome',
  'qualifier',
  'basis',
  'entitlement',
  'settled',
  'due',
  'currency',
  'kind',
  'lines',
  'free_units',
  'path',
] as const;

type StatementRecord = CsvRecord<(typeof columns)[number]>;

function records(statement: Statement, context: StatementContext): StatementRecord[] {
  const { number, period, distributor, name, currency } = statement;
  const common = { statement: number, period, distributor, name, currency };
  return [
    ...statement.rows.map((row, index) => ({
      ...common,
      programme: row.programme,
      title: programmeName(row.programme, context),
      row_period: row.period,
      outcome: row.outcome,
      qualifier: row.qualifier === null ? '' : exactNumber(row.qualifier),
      basis: exactNumber(row.basis),
      entitlement: exactNumber(row.entitlement),
      settled: exactNumber(row.settled),
      due: exactNumber(row.due),
      kind: 'row',
      free_units: row.freeUnits === undefined ? '' : exactNumber(row.freeUnits),
      path: rowPath(statement, index),
    })),
    ...statement.adjustments.map((adjustment, index) => ({
      ...common,
      programme: adjustment.programme,
      title: programmeName(adjustment.programme, context),
      row_period: adjustment.period,
      due: exactNumber(adjustment.due),
      kind: 'adjustment',
      lines: exactNumber(String(adjustment.lines)),
      path: adjustmentPath(statement, index),
    })),
  ];
}
