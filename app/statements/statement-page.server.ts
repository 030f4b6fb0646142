import { describeMeasured } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayToText, requirePeriod } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findStatement, loadDefinitions } from './find-statement.server.ts';
import { sumOfDues } from './sum-of-dues.ts';

/** A statement as it was issued, with the names and measures of its rows in the reader's language. */
export async function findStatementPage(
  db: Database,
  viewer: Viewer,
  { number, language }: { number: string; language: Language },
) {
  const found = await findStatement(db, viewer, number);
  if (!found) return undefined;
  const { rows, adjustments, ...statement } = found.statement;
  const definitionOf = await loadDefinitions(db, found);
  const { timeZone, fiscalYear } = await getCalendar(db);
  const period = requirePeriod(statement.period, fiscalYear);
  return {
    ...statement,
    timeZone,
    runId: found.run.id,
    from: dayToText(period.firstDay),
    to: dayToText(period.lastDay),
    adjustments: adjustments.map((adjustment, index) => ({
      number: index + 1,
      title: localText(definitionOf(adjustment).title, language),
      currency: statement.currency,
      ...adjustment,
    })),
    sumOfRows: sumOfDues(rows, statement.currency),
    sumOfAdjustments: sumOfDues(adjustments, statement.currency),
    rows: rows.map((row, index) => {
      const { period: ofRow, programme, outcome, entitlement, settled, due, currency } = row;
      const definition = definitionOf(row);
      return {
        number: index + 1,
        title: localText(definition.title, language),
        period: ofRow,
        ...{ programme, outcome, entitlement, settled, due, currency },
        ...describeMeasured(definition, row, language),
      };
    }),
  };
}
