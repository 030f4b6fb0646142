import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { SplitChange } from './causes.tsx';

type Line = SplitChange['lines']['items'][number];

/** The lines that arrived between the two runs and count; each leads to its document in the list of lines. */
export function ArrivedLines({ change }: { change: SplitChange }) {
  const say = useSay(runChangesMessages);
  const { lines, distributor, run, now } = change;
  const { items, count, notCounting, hasMore } = lines;
  const columns = useColumns(items);
  if (count + notCounting === 0) return null;
  const title = say('linesCount', { count });
  return (
    <Section
      id="lines"
      note={notCounting > 0 ? say('linesNotCounting', { count: notCounting }) : undefined}
      title={title}
    >
      {items.length > 0 && (
        <Table
          caption={title}
          captionHidden
          columns={columns}
          rowHref={({ document }) => `/sales${queryText({ distributor, document })}`}
          rowKey={({ document, line }) => `${document} ${line}`}
          rows={items}
        />
      )}
      {hasMore && now && <TextLink href={`/runs/${run.id}/rows/${now.id}#counted`}>{say('allLines')}</TextLink>}
    </Section>
  );
}

function useColumns(lines: readonly Line[]): Column<Line>[] {
  const say = useSay(runChangesMessages);
  const money = useMoneyColumns(lines);
  return [
    { key: 'document', head: say('document'), cell: ({ document, line }) => `${document} / ${line}` },
    { key: 'date', head: say('date'), cell: ({ date }) => <DateText date={date} />, narrow: 'mark' },
    {
      key: 'product',
      head: say('product'),
      cell: ({ sku, product }) => (
        <>
          {product} <span className="whitespace-nowrap text-quiet">{sku}</span>
        </>
      ),
    },
    {
      key: 'quantity',
      head: say('quantity'),
      cell: ({ quantityMilli }) => <Quantity thousandths={quantityMilli} />,
      align: 'end',
    },
    money({ key: 'amount', head: say('amount'), of: ({ amountMinor }) => amountMinor, narrow: 'figure' }),
  ];
}
