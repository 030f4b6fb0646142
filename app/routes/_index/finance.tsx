import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { jobMessages } from '#app/i18n/messages/jobs.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DeltaList } from '#app/ui/delta-list.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { JobStateMark } from '#app/ui/job-progress.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PeriodMark } from '#app/ui/period-mark.tsx';
import { PeriodText, usePeriodName } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { DueSoon, LatelyHappened } from './due-and-happened.tsx';
import type { HomeOf } from './route.tsx';
import { SideBySide } from './side-by-side.tsx';
import { StaffWaiting } from './staff-waiting.tsx';

type FinancesHome = HomeOf<'finance'>;

/** What the last period came to, what is to be run, issued, confirmed or paid, and what is coming and changed. */
export function FinanceHome({ home }: { home: FinancesHome }) {
  const say = useSay(staffHomeMessages);
  const { waiting, periods, due, happened, jobs, timeZone } = home;
  return (
    <>
      <Figures home={home} />
      <StaffWaiting waiting={waiting} />
      <Section action={<TextLink href="/periods">{say('allPeriods')}</TextLink>} title={say('openPeriods')}>
        {periods.length === 0 ? (
          <EmptyState title={say('noOpenPeriods')}>{say('noOpenPeriodsText')}</EmptyState>
        ) : (
          <Periods periods={periods} />
        )}
      </Section>
      <SideBySide>
        <DueSoon due={due} />
        <LatelyHappened happened={happened} />
      </SideBySide>
      {jobs.length > 0 && (
        <Section title={say('jobs')}>
          <Jobs jobs={jobs} timeZone={timeZone} />
        </Section>
      )}
    </>
  );
}

function Figures({ home: { last, periods, waiting } }: { home: FinancesHome }) {
  const say = useSay(staffHomeMessages);
  const nameOf = usePeriodName();
  const toRun = periods.filter(({ standing }) => standing === 'to-run').length;
  const notes = [
    ...(toRun > 0 ? [say('openToRun', { count: toRun })] : []),
    ...(periods.length > toRun ? [say('openToIssue', { count: periods.length - toRun })] : []),
  ];
  const payable = waiting.find(({ kind }) => kind === 'payable-claims');
  return (
    <FigureRow>
      {last && (
        <FigureTile
          figure={<AmountList amounts={last.due} />}
          href={`/periods/${last.period}`}
          label={say('dueFor', { period: nameOf(last.period) })}
          main
          note={<Against last={last} />}
        />
      )}
      <FigureTile
        figure={<Quantity text={String(periods.length)} />}
        href="/periods"
        label={say('openFigure')}
        note={notes.length > 0 ? notes.join(' · ') : say('allIssued')}
      />
      {payable && (
        <FigureTile
          figure={<AmountList amounts={payable.sums ?? []} />}
          href={payable.href}
          label={say('claimsToPay')}
          note={say('payable-claims', { count: payable.count })}
        />
      )}
    </FigureRow>
  );
}

/** How much more or less is due than for the period before, currency by currency. */
function Against({ last: { due, before, isBeforeRun } }: { last: NonNullable<FinancesHome['last']> }) {
  const say = useSay(staffHomeMessages);
  const period = usePeriodName()(before);
  if (!isBeforeRun) return <>{say('notRunBefore', { period })}</>;
  const changes = due.flatMap(({ currency, percent }) => (percent === undefined ? [] : { currency, percent }));
  return changes.length > 0 ? <DeltaList against={say('against', { period })} changes={changes} /> : null;
}

function Periods({ periods }: Pick<FinancesHome, 'periods'>) {
  const say = useSay(staffHomeMessages);
  const sayPeriods = useSay(periodsMessages);
  const columns: Column<(typeof periods)[number]>[] = [
    { key: 'period', head: sayPeriods('period'), cell: ({ text }) => <PeriodText period={text} /> },
    {
      key: 'state',
      head: sayPeriods('state'),
      cell: ({ standing }) => <PeriodMark standing={standing} />,
      narrow: 'mark',
    },
    {
      key: 'statements',
      head: sayPeriods('statements'),
      cell: ({ run, issued, open }) => run && sayPeriods('issuedOf', { issued, total: issued + open }),
      align: 'end',
    },
    {
      key: 'due',
      head: sayPeriods('due'),
      cell: ({ run }) =>
        run && <AmountList amounts={run.due.map(({ currency, dueMinor }) => ({ currency, minor: dueMinor }))} />,
      align: 'end',
    },
  ];
  return (
    <Table
      caption={say('openPeriods')}
      captionHidden
      columns={columns}
      rowHref={({ text }) => `/periods/${text}`}
      rowKey={({ text }) => text}
      rows={periods}
    />
  );
}

function Jobs({ jobs, timeZone }: Pick<FinancesHome, 'jobs' | 'timeZone'>) {
  const say = useSay(staffHomeMessages);
  const sayJobs = useSay(jobMessages);
  const columns: Column<(typeof jobs)[number]>[] = [
    { key: 'job', head: sayJobs('job'), cell: ({ title }) => title },
    { key: 'state', head: sayJobs('state'), cell: ({ state }) => <JobStateMark state={state} />, narrow: 'mark' },
    {
      key: 'asked',
      head: sayJobs('asked'),
      cell: (job) => <DoneBy at={job.requestedAt} name={job.requestedByName} timeZone={timeZone} />,
    },
  ];
  return (
    <Table
      caption={say('jobs')}
      captionHidden
      columns={columns}
      rowHref={({ id }) => `/jobs/${id}`}
      rowKey={({ id }) => id}
      rows={jobs}
    />
  );
}
