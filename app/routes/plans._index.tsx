import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { findNumber, findTexts, requireViewer } from '#app/identity/index.server.ts';
import { may, mayAct } from '#app/identity/index.ts';
import { listAnnualPlans, listJointPlans } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DistributorFilter } from '#app/ui/distributor-filter.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { JointPlanMark } from '#app/ui/joint-plan-mark.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'plans:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'plans:read');
  const { db, now } = args.context;
  const isOwn = viewer.role === 'distributor';
  const before = findNumber(args.request, 'before');
  const filter = isOwn ? {} : findTexts(args.request, ['distributor']);
  const joint = await listJointPlans(db, viewer, { ...filter, before, now: now() });
  return {
    ...(await listAnnualPlans(db, viewer, now())),
    ...{ joint: joint.plans, older: joint.older, before, filter, isOwn },
    mayWrite: mayAct(viewer, 'plans:write'),
    mayOpen: may(viewer.role, 'joint-plans:open'),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(annualPlanMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Plans() {
  const found = useLoaderData<typeof loader>();
  const { plans, year, isOwn, mayWrite } = found;
  const say = useSay(annualPlanMessages);
  const isWritten = plans.some((plan) => plan.year === year);
  return (
    <Page>
      <PageHead
        action={
          mayWrite && !isWritten && <LinkButton href={`/plans/${year}/edit`}>{say('write', { year })}</LinkButton>
        }
        sentence={say(isOwn ? 'sentenceDistributor' : 'sentenceStaff')}
        title={say('title')}
      />
      <Section title={say('annual')}>
        {plans.length === 0 ? (
          <EmptyState title={say('noneTitle')}>{say('noneText')}</EmptyState>
        ) : (
          <AnnualPlans isOwn={isOwn} plans={plans} />
        )}
      </Section>
      <JointPlans found={found} />
    </Page>
  );
}

function AnnualPlans({ plans, isOwn }: Pick<Found, 'plans' | 'isOwn'>) {
  const say = useSay(annualPlanMessages);
  const columns: Column<Found['plans'][number]>[] = [
    { key: 'year', head: say('year'), cell: ({ year }) => say('planOf', { year }) },
    {
      key: 'version',
      head: say('published'),
      cell: ({ number }) => number !== undefined && say('version', { number }),
    },
    {
      key: 'acknowledged',
      head: say(isOwn ? 'acknowledgedOwn' : 'acknowledged'),
      align: isOwn ? 'start' : 'end',
      cell: ({ acknowledgements }) =>
        isOwn ? (
          <StateMark state={acknowledgements > 0 ? 'good' : 'attention'}>
            {say(acknowledgements > 0 ? 'acknowledgedOwn' : 'notAcknowledged')}
          </StateMark>
        ) : (
          <Quantity text={String(acknowledgements)} />
        ),
    },
    ...(isOwn
      ? []
      : [
          {
            key: 'draft',
            head: say('draft'),
            cell: ({ draft }: Found['plans'][number]) =>
              draft !== undefined && <StateMark state="neutral">{say('draftWaits', { number: draft })}</StateMark>,
          },
        ]),
  ];
  return (
    <Table
      caption={say('annual')}
      captionHidden
      columns={columns}
      rowHref={({ year }) => `/plans/${year}`}
      rowKey={({ year }) => year}
      rows={plans}
    />
  );
}

function JointPlans({ found: { joint: plans, older, before, filter, isOwn, mayOpen } }: { found: Found }) {
  const say = useSay(jointPlanMessages);
  const columns: Column<Found['joint'][number]>[] = [
    {
      key: 'plan',
      head: say('title'),
      cell: ({ year, distributor }) => (isOwn ? say('named', { year }) : `${distributor} · ${year}`),
    },
    { key: 'version', head: say('versions'), cell: ({ number }) => number && say('version', { number }) },
    {
      key: 'state',
      head: say('state'),
      narrow: 'mark',
      cell: ({ state, waitsForMe }) =>
        waitsForMe && state !== 'draft' && mayOpen === !isOwn ? (
          <StateMark state="attention">{say('waitsForMe')}</StateMark>
        ) : (
          state && <JointPlanMark state={state} />
        ),
    },
  ];
  return (
    <Section
      action={
        mayOpen && (
          <LinkButton href="/plans/joint/new" kind="quiet">
            {say('open')}
          </LinkButton>
        )
      }
      title={say('title')}
    >
      {!isOwn && <Filter filter={filter} />}
      {plans.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/plans/joint/${id}`}
          rowKey={({ id }) => id}
          rows={plans}
        />
      )}
      <OlderPager
        newestHref={before ? queryText(filter) : undefined}
        olderHref={older ? queryText({ ...filter, before: older }) : undefined}
      />
    </Section>
  );
}

function Filter({ filter }: Pick<Found, 'filter'>) {
  return (
    <Form key={queryText(filter)} method="get">
      <DistributorFilter distributor={filter.distributor} />
    </Form>
  );
}
