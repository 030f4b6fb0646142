import type { Database } from '#db/connect.ts';
import { listChangesAfter } from '#db/queries/changes.ts';
import { listRunDefinitions } from '#db/queries/runs.ts';
import { type Language, localText } from '../i18n/index.ts';
import { previewIssue, type StatementToIssue } from '../statements/index.server.ts';
import { listSkippedPeriods } from './skipped-periods.server.ts';

/** Statements of one currency that would be issued: how many, and what they grant and settle in all. */
export type ToIssue = { currency: string; statements: number; grantedMinor: number; settledMinor: number };

/**
 * What a person has to know before the statements of a period are issued: what it will change, and first what is out of
 * the ordinary. Undefined for no period of the calendar.
 */
export async function findIssuePage(
  db: Database,
  request: { period: string; now: Date; origin: string; language: Language },
) {
  const preview = await previewIssue(db, request);
  if (preview.kind === 'no-such-period') return undefined;
  if (preview.kind !== 'ready') return { kind: preview.kind };
  const { run, statements, already, notIssued } = preview;
  const definitions = await listRunDefinitions(db, run.id);
  return {
    kind: 'ready' as const,
    runId: run.id,
    totals: totalsByCurrency(statements),
    count: statements.length,
    already,
    negative: statements.filter(({ grantedMinor }) => grantedMinor < 0),
    /** Statements that say why nothing is granted. */
    grantingNothing: statements.filter(({ grantedMinor }) => grantedMinor === 0).length,
    notIssued,
    refused: run.refused,
    /** Rows of the statements to issue that are out of the ordinary, kind by kind. */
    exceptions: preview.exceptions.map(({ rows, ...kind }) => ({
      ...kind,
      rows: rows.map(({ versionId, ...row }) => ({
        ...row,
        title: localText(definitions.get(versionId)?.title ?? {}, request.language),
      })),
    })),
    /** Whether something was accepted that the run does not know. */
    isOutdated: (await listChangesAfter(db, run.watermark, { limit: 1 })).length > 0,
    /** Earlier periods without statements. These grant what is due for them as adjustments, unless they are the first ones. */
    skipped: await listSkippedPeriods(db, { period: run.period, definitions: [...definitions.values()] }),
  };
}

export type IssuePage = Extract<NonNullable<Awaited<ReturnType<typeof findIssuePage>>>, { kind: 'ready' }>;

function totalsByCurrency(statements: readonly StatementToIssue[]): ToIssue[] {
  const totals = new Map<string, ToIssue>();
  for (const { currency, grantedMinor, settledMinor } of statements) {
    const known = totals.get(currency) ?? { currency, statements: 0, grantedMinor: 0, settledMinor: 0 };
    totals.set(currency, {
      currency,
      statements: known.statements + 1,
      grantedMinor: known.grantedMinor + grantedMinor,
      settledMinor: known.settledMinor + settledMinor,
    });
  }
  return [...totals.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
