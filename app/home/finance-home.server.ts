import type { Database } from '#db/connect.ts';
import { countImportsSince, countMovesSince, sumPaymentsSince, sumStatementsSince } from '#db/queries/last-days.ts';
import { dayToText, nextPeriod, parsePeriod, periodOfDay, previousPeriod } from '../calendar/index.ts';
import { listPeriods, type PeriodSummary } from '../finance/index.server.ts';
import { fenceOf, mayAct, type Viewer } from '../identity/index.ts';
import { listOpenJobs } from '../jobs/index.server.ts';
import { changePercent } from '../money/index.ts';
import { findProgrammeDates } from '../rebates/index.server.ts';
import { getClock, type HomeClock } from './clock.server.ts';
import { type Due, nextDue } from './due.ts';
import { listPartnershipDates } from './due-dates.server.ts';
import { listFinanceWaiting } from './finance-waiting.server.ts';
import { happenedOf, onlyHappened } from './happened.ts';
import { programmesDue } from './programme-due.ts';
import type { Reading } from './reading.ts';

const openStandings = ['to-run', 'to-issue', 'partly-issued'];

/** What the last period came to, which are to be run or issued, what waits, is due and changed, and open jobs. */
export async function getFinanceHome(db: Database, viewer: Viewer, { language, now }: Reading) {
  const clock = await getClock(db, now);
  const { today, timeZone, since } = clock;
  const { periods } = await listPeriods(db, viewer, now);
  const open = periods.filter(({ standing }) => openStandings.includes(standing));
  const programmes = await findProgrammeDates(db, viewer, { language, today, through: clock.ahead.through, since });
  return {
    kind: 'finance' as const,
    timeZone,
    last: lastPeriod(periods, clock),
    periods: open,
    waiting: await listFinanceWaiting(db, viewer, clock),
    due: nextDue([
      endOfQuarter(clock),
      programmesDue('withdrawals' as const, programmes.withdrawals),
      programmesDue('programmes' as const, programmes.ending),
      await listPartnershipDates(db, viewer, clock),
    ]),
    happened: await listHappened(db, viewer, clock, programmes.approvals),
    jobs: await listOpenJobs(db, { language }),
  };
}

/** The newest period that is over and has a run, with what is due beside the period before. */
function lastPeriod(periods: readonly PeriodSummary[], { todayText, fiscalYear }: HomeClock) {
  const last = periods.find(({ to, run }) => to !== undefined && to < todayText && run !== undefined);
  const period = last && parsePeriod(last.text, fiscalYear);
  if (!last?.run || !period || last.run.due.length === 0) return undefined;
  const before = previousPeriod(period, fiscalYear).text;
  const runBefore = periods.find(({ text }) => text === before)?.run;
  return {
    period: last.text,
    before,
    isBeforeRun: runBefore !== undefined,
    due: last.run.due.map(({ currency, dueMinor }) => {
      const earlier = runBefore?.due.find((one) => one.currency === currency)?.dueMinor;
      return {
        currency,
        minor: dueMinor,
        percent: earlier === undefined ? undefined : changePercent(dueMinor, earlier),
      };
    }),
  };
}

/** The day after the running quarter, from which it can be run. */
function endOfQuarter({ today, fiscalYear, ahead }: HomeClock): Due<'period'>[] {
  const quarter = periodOfDay(today, 'quarter', fiscalYear);
  const date = dayToText(nextPeriod(quarter, fiscalYear).firstDay);
  if (date > ahead.through) return [];
  return [{ kind: 'period', date, count: 1, href: `/periods/${quarter.text}`, name: quarter.text }];
}

type Approvals = { count: number; at: string | null };

async function listHappened(db: Database, viewer: Viewer, clock: HomeClock, approvals: Approvals) {
  const { since } = clock;
  const fence = fenceOf(viewer);
  const approved = { currency: null, minor: 0, ...approvals };
  const imports = mayAct(viewer, 'imports:read')
    ? [happenedOf('imported' as const, [await countImportsSince(db, since)], '/sales/imports', clock)]
    : [];
  return onlyHappened([
    happenedOf('issued', await sumStatementsSince(db, fence, since), '/statements', clock),
    happenedOf('claims-paid', await sumPaymentsSince(db, fence, since), '/claims?state=paid', clock),
    happenedOf('programmes-approved', [approved], '/programmes', clock),
    happenedOf('moved', [await countMovesSince(db, fence, since)], '/partnerships', clock),
    ...imports,
  ]);
}
