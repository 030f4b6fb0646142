import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { distributorPath } from '#app/directory/index.ts';
import { sayIn } from '#app/i18n/index.ts';
import { participantMessages } from '#app/i18n/messages/participants.ts';
import { findNumber, findTexts, notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { findParticipants } from '#app/rebates/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { AmountList } from '#app/ui/amount-list.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { ProgrammeStateMark } from '#app/ui/programme-state-mark.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { StagesByLine } from '#app/ui/stages-by-line.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'participants:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'participants:read');
  const { language } = await readPreferences(args.request, viewer);
  const filter = findTexts(args.request, ['version', 'distributor', 'show']);
  const { after } = findTexts(args.request, ['after']);
  const { db, now } = args.context;
  const found = await findParticipants(db, viewer, {
    ...{ code: args.params.code ?? '', number: findNumber(args.request, 'version'), now: now() },
    ...{ distributor: filter.distributor, isAbsent: filter.show === 'absent', after, language },
  });
  return { ...(found ?? notFound()), filter, after, mayReadRuns: mayAct(viewer, 'periods:read') };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) =>
    data ? sayIn(participantMessages, language)('titleOf', { title: data.title }) : '',
  );

type Found = Awaited<ReturnType<typeof loader>>;
type Row = Found['rows'][number];

export default function Participants() {
  const found = useLoaderData<typeof loader>();
  const { code, title, number, state, period, counts, rows, next, filter, after } = found;
  const say = useSay(participantMessages);
  const nameOf = usePeriodName();
  const columns = useColumns(found);
  const isAbsent = filter.show === 'absent';
  const path = `/programmes/${code}`;
  return (
    <Page>
      <PageHead
        back={{ label: title, href: filter.version ? `${path}/versions/${number}` : path }}
        mark={<ProgrammeStateMark state={state} />}
        sentence={say('sentence', {
          ...{ number, period: nameOf(period) },
          takingPart: say('takingPart', { count: counts.takingPart }),
          absent: say('absent', { count: counts.absent }),
        })}
        title={say('title')}
      />
      <Form key={queryText(filter)} method="get">
        {filter.version && <input name="version" type="hidden" value={filter.version} />}
        <FilterBar
          clearHref={queryText({ version: filter.version })}
          isFiltered={filter.distributor !== undefined || isAbsent}
        >
          <TextField
            defaultValue={filter.distributor}
            label={say('search')}
            name="distributor"
            type="search"
            width="short"
          />
          <SelectField
            defaultValue={isAbsent ? 'absent' : ''}
            label={say('shown')}
            name="show"
            options={[
              { value: '', text: say('those') },
              { value: 'absent', text: say('others') },
            ]}
          />
        </FilterBar>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say(isAbsent ? 'emptyOthers' : 'emptyThose')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={(row) => distributorPath(row.code)}
          rowKey={(row) => row.code}
          rows={rows}
        />
      )}
      <OlderPager
        by="order"
        newestHref={after && queryText(filter)}
        olderHref={next && queryText({ ...filter, after: next })}
      />
    </Page>
  );
}

function useColumns({ code, run, filter, mayReadRuns }: Found): Column<Row>[] {
  const say = useSay(participantMessages);
  const nameOf = usePeriodName();
  const isAbsent = filter.show === 'absent';
  const columns: (Column<Row> | false | undefined)[] = [
    { key: 'name', head: say('distributor'), cell: ({ name }) => name },
    { key: 'code', head: say('code'), cell: (row) => row.code },
    isAbsent && {
      key: 'reason',
      head: say('reason'),
      cell: ({ absence }) => absence && say(`absent-${absence}`),
    },
    { key: 'territory', head: say('territory'), cell: ({ territory }) => territory },
    { key: 'grade', head: say('grade'), cell: ({ grade }) => grade },
    { key: 'stages', head: say('stages'), cell: StagesByLine },
    run && {
      key: 'due',
      head: say('due', { period: nameOf(run.period) }),
      cell: (row) => <Due {...row} href={mayReadRuns && runPath(run.id, { programme: code, distributor: row.code })} />,
      align: 'end',
      narrow: 'figure',
    },
  ];
  return columns.filter((column) => Boolean(column)) as Column<Row>[];
}

function Due({ due, href }: Pick<Row, 'due'> & { href: string | false }) {
  if (due.length === 0) return '–';
  const amounts = <AmountList amounts={due} />;
  return href ? <TextLink href={href}>{amounts}</TextLink> : amounts;
}

function runPath(id: number, filter: { programme: string; distributor: string }): string {
  return `/runs/${id}${queryText(filter)}`;
}
