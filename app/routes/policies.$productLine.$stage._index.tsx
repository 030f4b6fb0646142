import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { stageNames } from '#app/i18n/messages/stage-names.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findPolicy } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PolicyParts } from '#app/ui/policy-parts.tsx';
import { PolicyStateMark } from '#app/ui/policy-state-mark.tsx';
import { Section } from '#app/ui/section.tsx';
import { StageMark, useStageName } from '#app/ui/stage-mark.tsx';
import { StageProgrammes } from '#app/ui/stage-programmes.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'policies:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:read');
  const { language } = await readPreferences(args.request, viewer);
  const { productLine = '', stage = '' } = args.params;
  const { db, now } = args.context;
  const found = await findPolicy(db, viewer, { productLine, stage, language, now: now() });
  return { ...(found ?? notFound()), isStaff: viewer.role !== 'distributor' };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => {
    if (!data) return '';
    const stage = sayIn(stageNames, language)(data.stage);
    return sayIn(policyMessages, language)('policyOf', { productLine: data.productLineTitle, stage });
  });

type Found = Awaited<ReturnType<typeof loader>>;
type Version = Found['versions'][number];

export default function Policy() {
  const found = useLoaderData<typeof loader>();
  const { productLine, productLineTitle, stage, main, programmes, versions, mayPropose, isStaff } = found;
  const say = useSay(policyMessages);
  const nameOf = useStageName();
  const path = `/policies/${encodeURIComponent(productLine)}/${stage}`;
  const draft = versions.find((version) => version.state === 'draft');
  const columns = useColumns(found);
  return (
    <Page>
      <PageHead
        action={
          mayPropose ? (
            <LinkButton href={`${path}/draft`} kind="secondary">
              {say('newVersion')}
            </LinkButton>
          ) : (
            draft && (
              <LinkButton href={`${path}/versions/${draft.number}`} kind="secondary">
                {say('draftWaits', { number: draft.number })}
              </LinkButton>
            )
          )
        }
        back={{ label: say('title'), href: '/policies' }}
        mark={<StageMark short stage={stage} />}
        sentence={main?.from ? say('versionSince', { number: main.number, date: main.from }) : undefined}
        title={say('policyOf', { productLine: productLineTitle, stage: nameOf(stage) })}
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-5">
        <div className="lg:col-span-3">
          <Section title={say('says')}>
            {main ? (
              <PolicyParts parts={main.parts} />
            ) : (
              <EmptyState title={say('notYet')}>{say('notYetText')}</EmptyState>
            )}
          </Section>
        </div>
        <div className="lg:col-span-2">
          <Section note={isStaff ? say('rebatesNote') : undefined} title={say('rebates')}>
            <StageProgrammes programmes={programmes} />
          </Section>
        </div>
      </div>
      {versions.length > 0 && (
        <Section note={say('versionsNote')} title={say('versions')}>
          <Table
            caption={say('versions')}
            captionHidden
            columns={columns}
            rowHref={({ number }) => `${path}/versions/${number}`}
            rowKey={({ number }) => number}
            rows={versions}
          />
        </Section>
      )}
    </Page>
  );
}

function useColumns({ timeZone, isStaff }: Found): Column<Version>[] {
  const say = useSay(policyMessages);
  const day = (date: string | null) => date && <DateText date={date} />;
  const columns: Column<Version>[] = [
    { key: 'version', head: say('versions'), cell: ({ number }) => say('version', { number }) },
    { key: 'state', head: say('state'), cell: ({ state }) => <PolicyStateMark state={state} />, narrow: 'mark' },
    { key: 'from', head: say('holdsFrom'), cell: ({ holdsFrom }) => day(holdsFrom) },
    { key: 'to', head: say('holdsTo'), cell: ({ holdsTo }) => day(holdsTo) },
    {
      key: 'proposed',
      head: say('proposed'),
      cell: ({ proposerName, proposedAt }) => <DoneBy at={proposedAt} name={proposerName} timeZone={timeZone} />,
    },
    {
      key: 'approved',
      head: say('approved'),
      cell: ({ approverName, approvedAt }) =>
        approvedAt && <DoneBy at={approvedAt} name={approverName} timeZone={timeZone} />,
    },
  ];
  return columns.filter(({ key }) => isStaff || key !== 'proposed');
}
