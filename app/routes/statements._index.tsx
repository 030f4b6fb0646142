import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { statementsMessages } from '#app/i18n/messages/statements.ts';
import { findNumber, findTexts, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { listStatements } from '#app/statements/index.server.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodText, usePeriodName } from '#app/ui/period-text.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'statements:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const filter = findTexts(args.request, ['period', 'distributor']);
  const before = findNumber(args.request, 'before');
  const { db, now } = args.context;
  const found = await listStatements(db, viewer, { ...filter, before, now: now() });
  return { filter, before, isOwn: viewer.role === 'distributor', ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(statementsMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Statements() {
  const { filter, before, isOwn, statements, older, periods } = useLoaderData<typeof loader>();
  const say = useSay(statementsMessages);
  const columns = useColumns(statements, isOwn);
  return (
    <Page>
      <PageHead sentence={say(isOwn ? 'sentenceOwn' : 'sentenceAll')} title={say('title')} />
      {!isOwn && <Filter filter={filter} periods={periods} />}
      {statements.length === 0 ? (
        <None isFiltered={Object.keys(filter).length > 0} isOwn={isOwn} />
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ number }) => `/statements/${number}`}
          rowKey={({ number }) => number}
          rows={statements}
        />
      )}
      <OlderPager
        newestHref={before ? queryText(filter) : undefined}
        olderHref={older ? queryText({ ...filter, before: older }) : undefined}
      />
    </Page>
  );
}

function None({ isFiltered, isOwn }: { isFiltered: boolean; isOwn: boolean }) {
  const say = useSay(statementsMessages);
  if (isFiltered) return <EmptyState title={say('noneFound')}>{say('noneFoundText')}</EmptyState>;
  return <EmptyState title={say('emptyTitle')}>{say(isOwn ? 'emptyOwn' : 'emptyAll')}</EmptyState>;
}

function Filter({ filter, periods }: Pick<Found, 'filter' | 'periods'>) {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const nameOf = usePeriodName();
  return (
    <Form key={queryText(filter)} method="get">
      <FilterBar isFiltered={Object.keys(filter).length > 0}>
        <TextField
          defaultValue={filter.distributor}
          label={sayDocument('distributor')}
          name="distributor"
          placeholder={say('distributorExample')}
          type="search"
          width="short"
        />
        <SelectField
          defaultValue={filter.period}
          label={sayDocument('period')}
          name="period"
          options={[
            { value: '', text: say('anyPeriod') },
            ...periods.map((period) => ({ value: period, text: nameOf(period) })),
          ]}
          width="short"
        />
      </FilterBar>
    </Form>
  );
}

type Row = Found['statements'][number];

function useColumns(rows: readonly Row[], isOwn: boolean): Column<Row>[] {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const money = useMoneyColumns(rows);
  const distributor: Column<Row> = {
    key: 'distributor',
    head: sayDocument('distributor'),
    cell: ({ name, code }) => (
      <>
        {name} <span className="whitespace-nowrap text-quiet">{code}</span>
      </>
    ),
    narrow: 'title',
  };
  return [
    { key: 'number', head: sayDocument('number'), cell: ({ number }) => number, narrow: isOwn ? 'title' : 'line' },
    ...(isOwn ? [] : [distributor]),
    {
      key: 'period',
      head: sayDocument('period'),
      cell: ({ period }) => <PeriodText period={period} />,
      narrow: 'mark',
    },
    money({ key: 'granted', head: sayDocument('granted'), of: (row) => row.grantedMinor, narrow: 'figure' }),
    money({ key: 'settled', head: sayDocument('settled'), of: (row) => row.settledMinor, narrow: 'figure' }),
    money({ key: 'closing', head: sayDocument('closing'), of: (row) => row.closingMinor }),
    { key: 'issued', head: say('issuedOn'), align: 'end', cell: ({ issuedOn }) => <DateText date={issuedOn} /> },
  ];
}
