import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { jobMessages } from '#app/i18n/messages/jobs.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findJob } from '#app/jobs/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { JobProgress } from '#app/ui/job-progress.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Refresh } from '#app/ui/refresh.tsx';

export const handle = { needs: 'jobs:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'jobs:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  return (await findJob(args.context.db, viewer, { id, language })) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.title ?? '');

const refreshSeconds = 2;

export default function Job() {
  const job = useLoaderData<typeof loader>();
  const { title, state, progressDone, progressTotal, outcome, page } = job;
  const say = useSay(jobMessages);
  return (
    <Page>
      <PageHead back={{ label: say('title'), href: '/jobs' }} title={title} />
      <JobProgress
        done={progressDone}
        refreshSeconds={refreshSeconds}
        state={state}
        title={say('progress')}
        total={progressTotal > 0 ? progressTotal : undefined}
      >
        {state === 'failed' ? say('failedSentence') : outcome}
      </JobProgress>
      {page && (
        <ButtonRow>
          <LinkButton href={page} kind="secondary">
            {say('toResult')}
          </LinkButton>
        </ButtonRow>
      )}
      <Facts {...job} />
      {(state === 'queued' || state === 'running') && <Refresh seconds={refreshSeconds} />}
    </Page>
  );
}

type Found = Awaited<ReturnType<typeof loader>>;

function Facts({ requestedByName, requestedAt, startedAt, finishedAt, error, timeZone }: Found) {
  const say = useSay(jobMessages);
  const instant = (at: string) => <InstantText at={at} timeZone={timeZone} />;
  const items = [
    { key: say('who'), value: <PersonName actor="system" name={requestedByName} /> },
    { key: say('asked'), value: instant(requestedAt) },
    startedAt !== null && { key: say('started'), value: instant(startedAt) },
    finishedAt !== null && { key: say('finished'), value: instant(finishedAt) },
    error !== null && { key: say('reason'), value: <RawText>{error}</RawText> },
  ];
  return <KeyValueList items={items} />;
}
