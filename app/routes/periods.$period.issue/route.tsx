import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findIssuePage, type IssuePage } from '#app/finance/index.server.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { Exceptions, Warnings } from './exceptions.tsx';
import { Figures } from './figures.tsx';
import { SecondPerson } from './second-person.tsx';
import { Unusual } from './unusual.tsx';
import { WillChange } from './will-change.tsx';

export const handle = { needs: 'statements:issue' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:issue');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now, origin } = args.context;
  const period = args.params.period ?? '';
  const page = (await findIssuePage(db, viewer, { period, now: now(), origin, language })) ?? notFound();
  return { period, page, hasChanged: new URL(args.request.url).searchParams.has('changed') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.period} · Tandem` }];

export default function Issue() {
  const { period, page, hasChanged } = useLoaderData<typeof loader>();
  const say = useSay(periodsMessages);
  const name = usePeriodName()(period);
  return (
    <Page>
      <PageHead back={{ label: name, href: `/periods/${period}` }} title={say('issueTitle', { period: name })} />
      {hasChanged && <Notice state="attention">{say('changedMeanwhile')}</Notice>}
      {page.kind === 'ready' ? <Ready page={page} period={period} /> : <NotReady kind={page.kind} period={period} />}
    </Page>
  );
}

const whyNot = {
  'period-not-over': 'notOver',
  'no-run': 'noRun',
  'run-is-forecast': 'runIsForecast',
  'run-by-another-engine': 'otherEngine',
} as const;

function NotReady({ kind, period }: { kind: keyof typeof whyNot; period: string }) {
  const say = useSay(periodsMessages);
  return <NothingToIssue period={period}>{say(whyNot[kind])}</NothingToIssue>;
}

function NothingToIssue({ period, children }: { period: string; children: string }) {
  const say = useSay(periodsMessages);
  return (
    <EmptyState
      action={
        <LinkButton href={`/periods/${period}`} kind="secondary">
          {say('back')}
        </LinkButton>
      }
      title={say('nothingToIssue')}
    >
      {children}
    </EmptyState>
  );
}

function Ready({ page, period }: { page: IssuePage; period: string }) {
  const say = useSay(periodsMessages);
  const whyNone = useWhyNone();
  const hasExceptions = [page.exceptions, page.negative, page.notIssued, page.refused, page.skipped.periods].some(
    (exceptions) => exceptions.length > 0,
  );
  return (
    <>
      {page.count > 0 && <Figures page={page} />}
      <Section title={say('exceptions')}>
        <Warnings page={page} />
        <Unusual page={page} />
        {!hasExceptions && !page.isOutdated && <p>{say('noExceptions')}</p>}
      </Section>
      {page.count + page.second.toPropose.length === 0 ? (
        <NothingToIssue period={period}>{whyNone(page)}</NothingToIssue>
      ) : (
        <WillChange page={page} period={period} />
      )}
      <SecondPerson page={page} period={period} />
      <Exceptions page={page} />
    </>
  );
}

function useWhyNone(): (page: IssuePage) => string {
  const say = useSay(periodsMessages);
  const sayIssue = useSay(issueMessages);
  return ({ already, notIssued, second }) => {
    if (second.own.length + second.toConfirm.length > 0) return sayIssue('onlyWaiting');
    if (notIssued.length > 0) return say('noneCanBeIssued');
    return say(already > 0 ? 'allIssued' : 'runIsEmpty');
  };
}
