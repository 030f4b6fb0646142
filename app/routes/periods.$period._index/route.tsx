import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { findPeriodPage } from '#app/finance/index.server.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodMark } from '#app/ui/period-mark.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { ByPlace } from './by-place.tsx';
import { Notices } from './notices.tsx';
import { Figures, Programmes, Runs } from './run.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const choice = { period: args.params.period ?? '', language, now: now() };
  const period = (await findPeriodPage(db, viewer, choice)) ?? notFound();
  return { period, mayRun: mayAct(viewer, 'periods:run'), mayIssue: mayAct(viewer, 'statements:issue') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.period.text} · Tandem` }];

type Found = Awaited<ReturnType<typeof loader>>;
export type Period = Found['period'];

export default function PeriodPage() {
  const found = useLoaderData<typeof loader>();
  const { period } = found;
  const say = useSay(periodsMessages);
  const { from, to, run, programmes } = period;
  return (
    <Page>
      <PageHead
        action={<Actions {...found} />}
        back={{ label: say('title'), href: '/periods' }}
        mark={<PeriodMark standing={period.standing} />}
        sentence={from && to ? <DateRange from={from} long to={to} /> : say('wholeTermsText')}
        title={usePeriodName()(period.text)}
      />
      <Notices mayIssue={found.mayIssue} period={period} />
      {run ? (
        <>
          <Figures period={period} run={run} />
          {period.byPlace.length > 0 && <ByPlace period={period} />}
          {programmes.length > 0 && <Programmes period={period} run={run} />}
          <Runs period={period} />
        </>
      ) : (
        <EmptyState title={say('notRun')}>{say('notRunText')}</EmptyState>
      )}
    </Page>
  );
}

function Actions({ period, mayRun, mayIssue }: Found) {
  const say = useSay(periodsMessages);
  const { text, standing, open, issued, run } = period;
  const name = usePeriodName()(text);
  const isOver = standing !== 'running' && standing !== 'forecast';
  const canIssue = mayIssue && open > 0 && isOver && standing !== 'whole-terms';
  const words = run ? say('runAgain') : isOver ? say('run', { period: name }) : say('forecast');
  return (
    <>
      {canIssue && <LinkButton href={`/periods/${text}/issue`}>{say('issue', { count: open })}</LinkButton>}
      {mayRun && (
        <Form action={`/periods/${text}/runs`} method="post">
          <Button kind={standing === 'to-run' ? 'primary' : 'secondary'}>{words}</Button>
        </Form>
      )}
      {issued > 0 && (
        <LinkButton download href={`/periods/${text}/zip`} icon="download" kind="secondary">
          {say('allAsZip')}
        </LinkButton>
      )}
    </>
  );
}
