import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { jobMessages } from '#app/i18n/messages/jobs.ts';
import { findNumber, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { listJobs } from '#app/jobs/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { JobStateMark } from '#app/ui/job-progress.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'jobs:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'jobs:read');
  const { language } = await readPreferences(args.request, viewer);
  const before = findNumber(args.request, 'before');
  return { before, ...(await listJobs(args.context.db, { before, language })) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(jobMessages, language)('title'));

type Job = Awaited<ReturnType<typeof loader>>['jobs'][number];

export default function Jobs() {
  const { jobs, before, older, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(jobMessages);
  const columns = useColumns(timeZone);
  return (
    <Page>
      <PageHead sentence={say('sentence')} title={say('title')} />
      {jobs.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/jobs/${id}`}
          rowKey={({ id }) => id}
          rows={jobs}
        />
      )}
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}

function useColumns(timeZone: string): Column<Job>[] {
  const say = useSay(jobMessages);
  const instant = (at: string | null) => at && <InstantText at={at} timeZone={timeZone} />;
  return [
    { key: 'job', head: say('job'), cell: ({ title }) => title },
    { key: 'state', head: say('state'), cell: ({ state }) => <JobStateMark state={state} />, narrow: 'mark' },
    {
      key: 'progress',
      head: say('progress'),
      align: 'end',
      narrow: 'line',
      cell: ({ progressDone, progressTotal }) =>
        progressTotal > 0 && say('parts', { done: progressDone, total: progressTotal }),
    },
    {
      key: 'who',
      head: say('who'),
      cell: ({ requestedByName }) => <PersonName actor="system" name={requestedByName} />,
    },
    { key: 'asked', head: say('asked'), cell: ({ requestedAt }) => instant(requestedAt) },
    { key: 'finished', head: say('finished'), cell: ({ finishedAt }) => instant(finishedAt) },
  ];
}
