import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findOwnStanding } from '#app/home/index.server.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { countParticipants, findProgramme, listProgrammeCosts, type ProgrammeCost } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Amount } from '#app/ui/amount.tsx';
import { BandTable } from '#app/ui/band-table.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OwnStanding, RuleAnswers } from '#app/ui/own-programme.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ParticipantCount } from '#app/ui/participant-count.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { ProgrammeStateMark } from '#app/ui/programme-state-mark.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { Sentences } from '#app/ui/sentences.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'programmes:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'programmes:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const question = { code: args.params.code ?? '', language, now: now() };
  const programme = (await findProgramme(db, viewer, question)) ?? notFound();
  const own = await findOwnStanding(db, viewer, question);
  const costs = own ? undefined : await listProgrammeCosts(db, viewer, question.code);
  const participants = await countParticipants(db, viewer, question);
  return { ...programme, own, costs, participants, mayReadRuns: mayAct(viewer, 'periods:read') };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.rule.title ?? '');

type Found = Awaited<ReturnType<typeof loader>>;
type Version = Found['versions'][number];

export default function Programme() {
  const found = useLoaderData<typeof loader>();
  const { code, number, state, rule, versions, own, costs, mayReadRuns } = found;
  const say = useSay(programmeMessages);
  const draft = versions.find((version) => version.state === 'draft' && version.number !== number);
  return (
    <Page>
      <PageHead
        action={
          draft && (
            <LinkButton href={`/programmes/${code}/versions/${draft.number}`} kind="secondary">
              {say('draftWaits', { number: draft.number })}
            </LinkButton>
          )
        }
        back={{ label: say('title'), href: '/programmes' }}
        mark={<ProgrammeStateMark state={state} />}
        sentence={code}
        title={rule.title}
      />
      {own ? (
        <>
          <OwnStanding {...own} />
          <RuleAnswers bands={<Bands rule={rule} />} rule={rule.byQuestion} />
        </>
      ) : (
        <>
          <WholeRule {...found} />
          {costs && (
            <Costs costs={costs} runHref={(runId) => (mayReadRuns ? `/runs/${runId}?programme=${code}` : undefined)} />
          )}
        </>
      )}
      <Section note={say('versionsNote')} title={say('versions')}>
        <Table
          caption={say('versions')}
          captionHidden
          columns={useVersionColumns(found)}
          rowHref={(version) => `/programmes/${code}/versions/${version.number}`}
          rowKey={(version) => version.number}
          rows={versions}
        />
      </Section>
    </Page>
  );
}

function WholeRule({ rule, ...found }: Found) {
  const say = useSay(programmeMessages);
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
      <div className="grid grid-cols-1 content-start gap-8">
        <Section title={say('rule')}>
          <Sentences sentences={rule.sentences} />
        </Section>
        <Section title={say('bands')}>
          <Bands rule={rule} />
        </Section>
      </div>
      <Section title={say('facts')}>
        <Facts {...found} rule={rule} />
      </Section>
    </div>
  );
}

type CostsProps = { costs: readonly ProgrammeCost[]; runHref: (runId: number) => string | undefined };

function Costs({ costs, runHref }: CostsProps) {
  const say = useSay(programmeMessages);
  if (costs.length === 0) return null;
  const number = (count: number) => <Quantity text={String(count)} />;
  const columns: Column<ProgrammeCost>[] = [
    { key: 'period', head: say('costPeriod'), cell: ({ period }) => <PeriodText period={period} /> },
    { key: 'tookPart', head: say('tookPart'), cell: ({ tookPart }) => number(tookPart), align: 'end' },
    { key: 'earned', head: say('earned'), cell: ({ earned }) => number(earned), align: 'end', narrow: 'figure' },
    {
      key: 'due',
      head: say('due'),
      cell: ({ dueMinor, currency }) => <Amount currency={currency} minor={dueMinor} withCurrency />,
      align: 'end',
      narrow: 'figure',
    },
  ];
  return (
    <Section note={say('costsNote')} title={say('costs')}>
      <Table
        caption={say('costs')}
        captionHidden
        columns={columns}
        rowHref={({ runId }) => runHref(runId)}
        rowKey={({ runId, currency }) => `${runId} ${currency}`}
        rows={costs}
      />
    </Section>
  );
}

function Bands({ rule }: Pick<Found, 'rule'>) {
  return <BandTable {...rule.bands} currency={rule.currency} />;
}

function Facts({ code, rule, names, participants }: Omit<Found, 'own'>) {
  const say = useSay(programmeMessages);
  const { codes, grades, territories, except } = rule.participants;
  const called = (list: readonly string[]) => list.map((code) => names[code] ?? code).join(' · ');
  const choices = [
    codes && { key: say('participants'), value: called(codes) },
    grades && { key: say('grades'), value: grades.join(' · ') },
    territories && { key: say('territories'), value: territories.join(' · ') },
    except && { key: say('except'), value: called(except) },
  ];
  return (
    <KeyValueList
      items={[
        { key: say('termHead'), value: <DateRange {...rule.term} long /> },
        { key: say('period'), value: say(rule.period) },
        { key: say('currency'), value: rule.currency },
        { key: say('payout'), value: say(rule.payout) },
        ...choices,
        choices.every((choice) => !choice) && { key: say('participants'), value: say('everyone') },
        participants && {
          key: say('takingPart'),
          value: <ParticipantCount {...participants} href={`/programmes/${code}/distributors`} />,
        },
      ]}
    />
  );
}

function useVersionColumns({ timeZone, versions }: Found): Column<Version>[] {
  const say = useSay(programmeMessages);
  const day = (date: string | null) => date && <DateText date={date} />;
  const by = (name: string | null | undefined, at: string | null) =>
    at && <DoneBy at={at} name={name} timeZone={timeZone} />;
  const columns: Column<Version>[] = [
    { key: 'version', head: say('versionHead'), cell: ({ number }) => say('version', { number }) },
    { key: 'state', head: say('state'), cell: ({ state }) => <ProgrammeStateMark state={state} />, narrow: 'mark' },
    { key: 'from', head: say('holdsFrom'), cell: ({ holdsFrom }) => day(holdsFrom) },
    { key: 'to', head: say('holdsTo'), cell: ({ holdsTo }) => day(holdsTo) },
    { key: 'proposed', head: say('proposed'), cell: ({ proposerName, proposedAt }) => by(proposerName, proposedAt) },
    { key: 'approved', head: say('approved'), cell: ({ approverName, approvedAt }) => by(approverName, approvedAt) },
  ];
  const showsProposals = versions.some(({ proposerName }) => proposerName !== undefined);
  return columns.filter(({ key }) => showsProposals || key !== 'proposed');
}
