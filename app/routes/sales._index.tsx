import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { salesMessages } from '#app/i18n/messages/sales.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { findTexts, notFound, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { listSalesLines, salesFilterNames } from '#app/sales/index.server.ts';
import { Amount } from '#app/ui/amount.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { ExportLink } from '#app/ui/export-link.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'sales:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'sales:read');
  const filter = findTexts(args.request, salesFilterNames);
  const { before } = findTexts(args.request, ['before']);
  const { db, now } = args.context;
  const found = (await listSalesLines(db, viewer, { ...filter, before, now: now() })) ?? notFound();
  const mayImport = mayAct(viewer, 'imports:make');
  const seesImports = mayAct(viewer, 'imports:read');
  return data({ filter, before, mayImport, seesImports, ...found }, { status: found.mistakes.length > 0 ? 422 : 200 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(salesMessages, language)('title'));

export default function Sales() {
  const { filter, before, lines, older, mistakes, mayImport, seesImports } = useLoaderData<typeof loader>();
  const say = useSay(salesMessages);
  const sayUpload = useSay(uploadMessages);
  const columns = useColumns(lines);
  return (
    <Page>
      <PageHead
        action={
          <>
            {mayImport && <LinkButton href="/sales/imports/new">{sayUpload('newTitle')}</LinkButton>}
            {seesImports && (
              <LinkButton href="/sales/imports" kind="secondary">
                {say('toImports')}
              </LinkButton>
            )}
          </>
        }
        sentence={say('sentence')}
        title={say('title')}
      />
      <ErrorSummary mistakes={mistakes.map((id) => ({ id, message: say('notADate') }))} />
      <Filter filter={filter} mistakes={mistakes} />
      {lines.length > 0 ? (
        <Table caption={say('title')} captionHidden columns={columns} rowKey={({ id }) => id} rows={lines} />
      ) : (
        mistakes.length === 0 && <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      )}
      <OlderPager
        newestHref={before && queryText(filter)}
        olderHref={older && queryText({ ...filter, before: older })}
      />
    </Page>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>;

function Filter({ filter, mistakes }: Pick<Found, 'filter' | 'mistakes'>) {
  const say = useSay(salesMessages);
  const dateField = (name: 'from' | 'to') => (
    <DateField
      defaultValue={filter[name]}
      error={mistakes.includes(name) ? say('notADate') : undefined}
      label={say(name)}
      name={name}
    />
  );
  return (
    <Form key={queryText(filter)} method="get">
      <FilterBar
        isFiltered={Object.keys(filter).length > 0}
        links={mistakes.length === 0 && <ExportLink href={`/sales.csv${queryText(filter)}`} />}
      >
        <TextField
          defaultValue={filter.distributor}
          label={say('distributor')}
          name="distributor"
          placeholder={say('distributorExample')}
          type="search"
          width="short"
        />
        <TextField defaultValue={filter.sku} label={say('sku')} name="sku" type="search" width="code" />
        <TextField defaultValue={filter.document} label={say('document')} name="document" type="search" width="code" />
        {dateField('from')}
        {dateField('to')}
      </FilterBar>
    </Form>
  );
}

type Line = Found['lines'][number];

function useColumns(lines: readonly Line[]): Column<Line>[] {
  const say = useSay(salesMessages);
  const currencies = new Set(lines.map(({ currency }) => currency));
  const [currency = ''] = currencies;
  const isOneCurrency = currencies.size === 1;
  return [
    { key: 'date', head: say('date'), cell: ({ date }) => <DateText date={date} />, narrow: 'mark' },
    { key: 'document', head: say('document'), cell: (row) => row.document, narrow: 'title' },
    { key: 'line', head: say('line'), cell: (row) => row.line },
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ distributorName, distributorCode }) => distributorName ?? distributorCode,
    },
    { key: 'sku', head: say('sku'), cell: ({ sku }) => sku },
    {
      key: 'quantity',
      head: say('quantity'),
      align: 'end',
      narrow: 'figure',
      cell: ({ quantityMilli }) => <Quantity thousandths={quantityMilli} />,
    },
    {
      key: 'amount',
      head: isOneCurrency ? say('amountIn', { currency }) : say('amount'),
      align: 'end',
      narrow: 'figure',
      cell: (row) => <Amount currency={row.currency} minor={row.amountMinor} withCurrency={!isOneCurrency} />,
    },
  ];
}
