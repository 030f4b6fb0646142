import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { findOwnCode, listProducts, productFilterNames } from '#app/directory/index.server.ts';
import { distributorPath, productPath } from '#app/directory/index.ts';
import { sayIn } from '#app/i18n/index.ts';
import { productMessages } from '#app/i18n/messages/products.ts';
import { findTexts, notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { DirectoryLinks } from '#app/ui/directory-links.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ExportLink } from '#app/ui/export-link.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { sortLink } from '#app/ui/sort-link.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'products:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'products:read');
  const filter = findTexts(args.request, productFilterNames);
  const { sort, after } = findTexts(args.request, ['sort', 'after']);
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const found = (await listProducts(db, viewer, { filter, sort, after, language, now: now() })) ?? notFound();
  return { filter, sort, after, own: await findOwnCode(db, viewer), ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(productMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Products() {
  const { products, next, filter, sort, after, choices, own } = useLoaderData<typeof loader>();
  const say = useSay(productMessages);
  const columns = useColumns({ filter, sort });
  return (
    <Page>
      <PageHead sentence={say(own ? 'sentenceOwn' : 'sentence')} title={say('title')} />
      <DirectoryLinks companyHref={own && distributorPath(own)} current="products" />
      <Filter choices={choices} filter={filter} sort={sort} />
      {products.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say(own ? 'emptyOwn' : 'emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ sku }) => productPath(sku)}
          rowKey={({ sku }) => sku}
          rows={products}
        />
      )}
      <OlderPager
        by="order"
        newestHref={after && queryText({ ...filter, sort })}
        olderHref={next && queryText({ ...filter, sort, after: next })}
      />
    </Page>
  );
}

function Filter({ filter, sort, choices }: Pick<Found, 'filter' | 'sort' | 'choices'>) {
  const say = useSay(productMessages);
  return (
    <Form key={queryText(filter)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <FilterBar
        isFiltered={Object.keys(filter).length > 0}
        links={<ExportLink href={`/products.csv${queryText({ ...filter, sort })}`} />}
      >
        <TextField defaultValue={filter.search} label={say('search')} name="search" type="search" width="short" />
        <SelectField
          defaultValue={filter.productLine}
          label={say('productLine')}
          name="productLine"
          options={[
            { value: '', text: say('anyProductLine') },
            ...choices.productLines.map(({ code, title }) => ({ value: code, text: title })),
          ]}
          width="short"
        />
        {choices.brands.length > 0 && (
          <SelectField
            defaultValue={filter.brand}
            label={say('brand')}
            name="brand"
            options={[
              { value: '', text: say('anyBrand') },
              ...choices.brands.map((brand) => ({ value: brand, text: brand })),
            ]}
            width="short"
          />
        )}
      </FilterBar>
    </Form>
  );
}

type Row = Found['products'][number];

function useColumns({ filter, sort = 'sku' }: Pick<Found, 'filter' | 'sort'>): Column<Row>[] {
  const say = useSay(productMessages);
  const sortBy = (by: string) => sortLink({ by, sort, query: filter });
  return [
    { key: 'sku', head: say('sku'), cell: ({ sku }) => sku, sort: sortBy('sku'), narrow: 'mark' },
    { key: 'name', head: say('name'), cell: ({ name }) => name, sort: sortBy('name'), narrow: 'title' },
    {
      key: 'productLine',
      head: say('productLine'),
      cell: ({ productLineTitle }) => productLineTitle,
      sort: sortBy('productLine'),
    },
    { key: 'brand', head: say('brand'), cell: ({ brand }) => brand, narrow: 'hidden' },
    { key: 'category', head: say('category'), cell: ({ category }) => category, sort: sortBy('category') },
  ];
}
