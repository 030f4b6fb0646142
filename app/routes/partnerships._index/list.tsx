import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { partnershipPath } from '#app/partnerships/index.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { useStandingColumns } from '#app/ui/partnership-columns.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import type { FoundOf } from './route.tsx';

type Row = FoundOf<'own'>['partnerships'][number];

/** The partnerships of one's own distributor, by product line. */
export function OwnList({ found: { partnerships } }: { found: FoundOf<'own'> }) {
  const say = useSay(partnershipMessages);
  const columns = useStandingColumns<Row>();
  const line: Column<Row> = {
    key: 'line',
    head: say('productLine'),
    cell: ({ productLineTitle }) => productLineTitle,
  };
  if (partnerships.length === 0) return <EmptyState title={say('noneOwn')}>{say('noneOwnText')}</EmptyState>;
  return (
    <Table
      caption={say('title')}
      captionHidden
      columns={[line, ...columns]}
      rowHref={partnershipPath}
      rowKey={({ productLine }) => productLine}
      rows={partnerships}
    />
  );
}

/** A page of the partnerships of one stage. */
export function StageList({ found: { list, filter, page } }: { found: FoundOf<'list'> }) {
  const say = useSay(partnershipMessages);
  const columns = useStandingColumns<Row>();
  const distributor: Column<Row> = {
    key: 'distributor',
    head: say('distributor'),
    cell: ({ name, code }) => (
      <>
        {name} <span className="whitespace-nowrap text-quiet">{code}</span>
      </>
    ),
  };
  const line: Column<Row> = { key: 'line', head: say('productLine'), cell: (row) => row.productLineTitle };
  if (list.partnerships.length === 0) return <EmptyState title={say('noneFound')}>{say('noneFoundText')}</EmptyState>;
  return (
    <>
      <Table
        caption={say('count', { count: list.total })}
        columns={[distributor, line, ...columns]}
        rowHref={partnershipPath}
        rowKey={({ code, productLine }) => `${code} ${productLine}`}
        rows={list.partnerships}
      />
      <Pager
        page={page}
        pageHref={(number) => queryText({ ...filter, page: number })}
        pageSize={list.pageSize}
        total={list.total}
      />
    </>
  );
}
