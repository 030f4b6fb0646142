import { explainedRowMessages } from '#app/i18n/messages/explained-row.ts';
import { describeNotCounted, type LineToDescribe } from '#app/i18n/messages/not-counted.ts';
import { DateText } from './date-text.tsx';
import { useLanguage, useSay } from './language.tsx';
import { TextLink } from './link.tsx';
import { useMoneyColumns } from './money-column.tsx';
import { Pager } from './pager.tsx';
import { Quantity } from './quantity.tsx';
import { queryText } from './query-text.ts';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

type NamedLine = {
  lineId: number;
  date: string;
  document: string;
  line: string;
  sku: string;
  product: string | null;
  quantityMilli: number;
  amountMinor: number;
  currency: string;
};
export type LineThatCounts = NamedLine & {
  shareMinor: number;
  countsFor: 'basis' | 'qualifier' | 'both';
  /** Whether a measure that goes by payments leaves it out. */
  isUnpaid?: true;
};
export type LineThatDoesNot = NamedLine & LineToDescribe;
/** One page, from 1, of a list of lines. */
export type PageOfLines<Line> = { lines: readonly Line[]; page: number; total: number };

export type LinesBehind = {
  pageSize: number;
  contributing: PageOfLines<LineThatCounts>;
  notCounted: PageOfLines<LineThatDoesNot>;
  /** Whether some lines help to reach a band and are not paid on, or the other way round, or are left out of a measure. */
  countsDiffer: boolean;
};

type LinesProps = {
  lines: LinesBehind;
  /** Whether of the lines that count only those are given that arrived after the number was last granted. */
  arrivedSince?: boolean;
  /** Where all of them are a file. */
  fileHref?: string;
};

/** The sales lines behind a number with the share of each, and those that did not count with the reason. */
export function LinesBehindNumber({ lines, arrivedSince = false, fileHref }: LinesProps) {
  const say = useSay(explainedRowMessages);
  return (
    <>
      <LinesThatCount arrivedSince={arrivedSince} lines={lines} />
      <LinesThatDoNot lines={lines} />
      {fileHref && (
        <p>
          <TextLink download="" href={fileHref}>
            {say('linesFile')}
          </TextLink>
        </p>
      )}
    </>
  );
}

function LinesThatCount({ lines: behind, arrivedSince }: LinesProps) {
  const { contributing, notCounted, countsDiffer, pageSize } = behind;
  const say = useSay(explainedRowMessages);
  const { lines, total, page } = contributing;
  const money = useMoneyColumns(lines);
  const countsFor: Column<LineThatCounts> = {
    key: 'countsFor',
    head: say('countsFor'),
    cell: (line) => (line.isUnpaid ? say('unpaidLine', { counts: say(line.countsFor) }) : say(line.countsFor)),
  };
  const columns: Column<LineThatCounts>[] = [
    ...useLineColumns<LineThatCounts>(),
    money({ key: 'amount', head: say('amount'), of: (line) => line.amountMinor, narrow: 'figure' }),
    ...(countsDiffer ? [countsFor] : []),
    money({ key: 'share', head: say('share'), of: (line) => line.shareMinor, narrow: 'figure' }),
  ];
  const title = say(arrivedSince ? 'linesArrived' : 'linesThatCount', { count: total });
  const note = arrivedSince ? say(total > 0 ? 'linesArrivedNote' : 'noLineArrived') : undefined;
  return (
    <Section id="counted" note={note ?? say(total > 0 ? 'sharesNote' : 'noLineCounts')} title={title}>
      {total > 0 && (
        <Table caption={title} captionHidden columns={columns} rowKey={({ lineId }) => lineId} rows={lines} />
      )}
      <Pager
        label={title}
        page={page}
        pageHref={(number) => `${queryText({ page: number, others: notCounted.page })}#counted`}
        pageSize={pageSize}
        total={total}
      />
    </Section>
  );
}

function LinesThatDoNot({ lines: { contributing, notCounted, pageSize } }: { lines: LinesBehind }) {
  const say = useSay(explainedRowMessages);
  const language = useLanguage();
  const { lines, total, page } = notCounted;
  const money = useMoneyColumns(lines);
  const columns: Column<LineThatDoesNot>[] = [
    ...useLineColumns<LineThatDoesNot>(),
    money({ key: 'amount', head: say('amount'), of: (line) => line.amountMinor, narrow: 'figure' }),
    { key: 'reason', head: say('reason'), cell: (line) => describeNotCounted(line, language) },
  ];
  const title = say('linesThatDoNot', { count: total });
  // That nothing counts was said already.
  if (total === 0) return contributing.total > 0 && <p className="text-quiet">{say('everyLineCounts')}</p>;
  return (
    <Section id="not-counted" note={say('linesThatDoNotNote')} title={title}>
      <Table caption={title} captionHidden columns={columns} rowKey={({ lineId }) => lineId} rows={lines} />
      <Pager
        label={title}
        page={page}
        pageHref={(number) => `${queryText({ page: contributing.page, others: number })}#not-counted`}
        pageSize={pageSize}
        total={total}
      />
    </Section>
  );
}

function useLineColumns<Line extends NamedLine>(): Column<Line>[] {
  const say = useSay(explainedRowMessages);
  return [
    { key: 'date', head: say('date'), cell: ({ date }) => <DateText date={date} />, narrow: 'mark' },
    { key: 'document', head: say('document'), cell: ({ document, line }) => `${document} / ${line}`, narrow: 'line' },
    {
      key: 'product',
      head: say('product'),
      cell: ({ sku, product }) => (
        <>
          {product} <span className="whitespace-nowrap text-quiet">{sku}</span>
        </>
      ),
      narrow: 'title',
    },
    {
      key: 'quantity',
      head: say('quantity'),
      cell: ({ quantityMilli }) => <Quantity thousandths={quantityMilli} />,
      align: 'end',
    },
  ];
}
