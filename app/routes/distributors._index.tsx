import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { directoryFilterNames, listDistributors } from '#app/directory/index.server.ts';
import { distributorPath } from '#app/directory/index.ts';
import { sayIn } from '#app/i18n/index.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
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
import { useStageName } from '#app/ui/stage-mark.tsx';
import { StagesByLine } from '#app/ui/stages-by-line.tsx';
import { StatusMark } from '#app/ui/status-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'distributors:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'distributors:read');
  const filter = findTexts(args.request, directoryFilterNames);
  const { sort, after } = findTexts(args.request, ['sort', 'after']);
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const found = await listDistributors(db, viewer, { filter, sort, after, language, now: now() });
  return { filter, sort, after, ...(found ?? notFound()) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(distributorMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Distributors() {
  const { distributors, next, filter, sort, after, choices } = useLoaderData<typeof loader>();
  const say = useSay(distributorMessages);
  const columns = useColumns({ filter, sort });
  return (
    <Page>
      <PageHead sentence={say('sentence')} title={say('title')} />
      <DirectoryLinks current="distributors" />
      <Filter choices={choices} filter={filter} sort={sort} />
      {distributors.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ code }) => distributorPath(code)}
          rowKey={({ code }) => code}
          rows={distributors}
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
  const say = useSay(distributorMessages);
  const stageName = useStageName();
  const same = (codes: readonly string[]) => codes.map((code) => ({ value: code, text: code }));
  return (
    <Form key={queryText(filter)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <FilterBar
        isFiltered={Object.keys(filter).length > 0}
        links={<ExportLink href={`/distributors.csv${queryText({ ...filter, sort })}`} />}
      >
        <TextField defaultValue={filter.search} label={say('search')} name="search" type="search" width="short" />
        <SelectField
          defaultValue={filter.territory}
          label={say('territory')}
          name="territory"
          options={[{ value: '', text: say('anyTerritory') }, ...same(choices.territories)]}
          width="short"
        />
        <SelectField
          defaultValue={filter.grade}
          label={say('grade')}
          name="grade"
          options={[{ value: '', text: say('anyGrade') }, ...same(choices.grades)]}
          width="short"
        />
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
        <SelectField
          defaultValue={filter.stage}
          label={say('stage')}
          name="stage"
          options={[
            { value: '', text: say('anyStage') },
            ...['entry', 'growth', 'maturity', 'none'].map((stage) => ({ value: stage, text: stageName(stage) })),
          ]}
          width="short"
        />
        <SelectField
          defaultValue={filter.status}
          label={say('status')}
          name="status"
          options={[
            { value: '', text: say('anyStatus') },
            ...(['active', 'suspended', 'ended'] as const).map((status) => ({ value: status, text: say(status) })),
          ]}
          width="short"
        />
      </FilterBar>
    </Form>
  );
}

type Row = Found['distributors'][number];

function useColumns({ filter, sort = 'name' }: Pick<Found, 'filter' | 'sort'>): Column<Row>[] {
  const say = useSay(distributorMessages);
  const sortBy = (by: string) => sortLink({ by, sort, query: filter });
  return [
    { key: 'name', head: say('distributor'), cell: ({ name }) => name, sort: sortBy('name') },
    { key: 'code', head: say('code'), cell: ({ code }) => code, sort: sortBy('code') },
    { key: 'territory', head: say('territory'), cell: ({ territory }) => territory, sort: sortBy('territory') },
    { key: 'grade', head: say('grade'), cell: ({ grade }) => grade, sort: sortBy('grade') },
    { key: 'stages', head: say('stages'), cell: ({ partnerships }) => <StagesByLine partnerships={partnerships} /> },
    { key: 'status', head: say('status'), cell: ({ status }) => <StatusMark status={status} />, narrow: 'mark' },
  ];
}
