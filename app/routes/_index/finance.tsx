import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { jobMessages } from '#app/i18n/messages/jobs.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { JobStateMark } from '#app/ui/job-progress.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PeriodMark } from '#app/ui/period-mark.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { HomeOf } from './route.tsx';
import { StaffWaiting } from './staff-waiting.tsx';

type FinancesHome = HomeOf<'finance'>;

/** What is over and not run or not issued, and what the workers are doing. */
export function FinanceHome({ home }: { home: FinancesHome }) {
  const say = useSay(staffHomeMessages);
  const { waiting, periods, jobs, timeZone } = home;
  return (
    <>
      <StaffWaiting waiting={waiting} />
      <Section action={<TextLink href="/periods">{say('allPeriods')}</TextLink>} title={say('openPeriods')}>
        {periods.length === 0 ? (
          <EmptyState title={say('noOpenPeriods')}>{say('noOpenPeriodsText')}</EmptyState>
        ) : (
          <Periods periods={periods} />
        )}
      </Section>
      <Section title={say('jobs')}>
        {jobs.length === 0 ? <p className="text-quiet">{say('noJobs')}</p> : <Jobs jobs={jobs} timeZone={timeZone} />}
      </Section>
    </>
  );
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
