import type { Database } from '#db/connect.ts';
import { listChangesAfter } from '#db/queries/changes.ts';
import { listRunDefinitions } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Language, localText } from '../i18n/index.ts';
import { noFence, type Viewer } from '../identity/index.ts';
import { nameSteps, type Programme } from '../rebates/index.ts';
import { previewIssue, type StatementToIssue } from '../statements/index.server.ts';
import { findPeriodBefore } from './period-before.server.ts';
import { listSkippedPeriods } from './skipped-periods.server.ts';

/** Statements of one currency that would be issued: how many, and what they grant and settle in all. */
export type ToIssue = { currency: string; statements: number; grantedMinor: number; settledMinor: number };

/**
 * What a person has to know before the statements of a period are issued: what it will change, and first what is out of
 * the ordinary. Undefined for no period of the calendar.
 */
export async function findIssuePage(
  db: Database,
  viewer: Viewer,
  request: { period: string; now: Date; origin: string; language: Language },
) {
  const preview = await previewIssue(db, request);
  if (preview.kind === 'no-such-period') return undefined;
  if (preview.kind !== 'ready') return { kind: preview.kind };
  const { run, already, notIssued, voidProposals } = preview;
  const statements = preview.statements.filter(({ second }) => second === undefined);
  const definitions = await listRunDefinitions(db, noFence, run.id);
  return {
    kind: 'ready' as const,
    runId: run.id,
    /** Of those that one person issues. */
    totals: totalsByCurrency(statements),
    count: statements.length,
    already,
    /** What the period before came to, where nothing of this one is issued yet, so that the two are alike. */
    before: already === 0 ? await findPeriodBefore(db, viewer, request) : undefined,
    second: secondOf(preview.statements, viewer),
    voidProposals,
    timeZone: (await getSettings(db)).timeZone,
    negative: preview.statements.filter(({ grantedMinor }) => grantedMinor < 0),
    /** Statements that say why nothing is granted. */
    grantingNothing: statements.filter(({ grantedMinor }) => grantedMinor === 0).length,
    notIssued,
    refused: run.refused,
    /** Rows of the statements to issue that are out of the ordinary, kind by kind. */
    exceptions: preview.exceptions.map(({ rows, ...kind }) => ({
      ...kind,
      rows: rows.map(({ versionId, steps, ...row }) => {
        const definition = definitions.get(versionId) as Programme;
        return {
          ...row,
          title: localText(definition.title, request.language),
          steps: steps && nameSteps(definition, steps, request.language),
        };
      }),
    })),
    /** Whether something was accepted that the run does not know. */
    isOutdated: (await listChangesAfter(db, run.watermark, { limit: 1 })).length > 0,
    /** Earlier periods without statements. These grant what is due for them as adjustments, unless they are the first ones. */
    skipped: await listSkippedPeriods(db, { period: run.period, definitions: [...definitions.values()] }),
  };
}

export type IssuePage = Extract<NonNullable<Awaited<ReturnType<typeof findIssuePage>>>, { kind: 'ready' }>;

/** Statements above the set sum: to be proposed, proposed by the viewer, and those that wait for the viewer. */
function secondOf(statements: readonly StatementToIssue[], viewer: Viewer) {
  const toPropose = statements.filter(({ second }) => second && !second.proposal);
  const proposed = statements.flatMap(({ second, ...statement }) =>
    second?.proposal ? { ...statement, proposal: second.proposal } : [],
  );
  const isOwn = ({ proposal }: (typeof proposed)[number]) => proposal.proposedBy === viewer.personId;
  return { toPropose, own: proposed.filter(isOwn), toConfirm: proposed.filter((one) => !isOwn(one)) };
}

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
