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
import { ExportBar, ExportLink } from '#app/ui/export-link.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodText, usePeriodName } from '#app/ui/period-text.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { sortLink } from '#app/ui/sort-link.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'statements:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const filter = findTexts(args.request, ['period', 'distributor']);
  const { sort } = findTexts(args.request, ['sort']);
  const before = findNumber(args.request, 'before');
  const { db, now } = args.context;
  const found = await listStatements(db, viewer, { ...filter, sort, before, now: now() });
  return { filter, sort, before, isOwn: viewer.role === 'distributor', ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(statementsMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Statements() {
  const { filter, sort, before, isOwn, statements, older, periods } = useLoaderData<typeof loader>();
  const say = useSay(statementsMessages);
  const columns = useColumns(statements, { isOwn, filter, sort });
  const exportHref = `/statements.csv${queryText({ ...filter, sort })}`;
  return (
    <Page>
      <PageHead sentence={say(isOwn ? 'sentenceOwn' : 'sentenceAll')} title={say('title')} />
      {isOwn ? (
        statements.length > 0 && <ExportBar href={exportHref} />
      ) : (
        <Filter exportHref={exportHref} filter={filter} periods={periods} sort={sort} />
      )}
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
        by={sort === undefined ? 'age' : 'order'}
        newestHref={before ? queryText({ ...filter, sort }) : undefined}
        olderHref={older ? queryText({ ...filter, sort, before: older }) : undefined}
      />
    </Page>
  );
}

function None({ isFiltered, isOwn }: { isFiltered: boolean; isOwn: boolean }) {
  const say = useSay(statementsMessages);
  if (isFiltered) return <EmptyState title={say('noneFound')}>{say('noneFoundText')}</EmptyState>;
  return <EmptyState title={say('emptyTitle')}>{say(isOwn ? 'emptyOwn' : 'emptyAll')}</EmptyState>;
}

type FilterProps = Pick<Found, 'filter' | 'sort' | 'periods'> & { exportHref: string };

function Filter({ filter, sort, periods, exportHref }: FilterProps) {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const nameOf = usePeriodName();
  return (
    <Form key={queryText(filter)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <FilterBar isFiltered={Object.keys(filter).length > 0} links={<ExportLink href={exportHref} />}>
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

type Shown = Pick<Found, 'isOwn' | 'filter' | 'sort'>;

function useColumns(rows: readonly Row[], { isOwn, filter, sort = '-number' }: Shown): Column<Row>[] {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const money = useMoneyColumns(rows);
  const sortBy = (by: string, first?: 'descending') => sortLink({ by, sort, query: filter, first });
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
    {
      key: 'number',
      head: sayDocument('number'),
      cell: ({ number }) => number,
      narrow: isOwn ? 'title' : 'line',
      sort: sortBy('number', 'descending'),
    },
    ...(isOwn ? [] : [distributor]),
    {
      key: 'period',
      head: sayDocument('period'),
      cell: ({ period }) => <PeriodText period={period} />,
      narrow: 'mark',
    },
    money({
      key: 'granted',
      head: sayDocument('granted'),
      of: (row) => row.grantedMinor,
      narrow: 'figure',
      sort: sortBy('granted', 'descending'),
    }),
    money({ key: 'settled', head: sayDocument('settled'), of: (row) => row.settledMinor, narrow: 'figure' }),
    money({
      key: 'closing',
      head: sayDocument('closing'),
      of: (row) => row.closingMinor,
      sort: sortBy('closing', 'descending'),
    }),
    { key: 'issued', head: say('issuedOn'), align: 'end', cell: ({ issuedOn }) => <DateText date={issuedOn} /> },
  ];
}
