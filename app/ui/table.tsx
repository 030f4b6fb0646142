import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { CopyTable } from './copy-table.tsx';
import { HiddenText } from './hidden-text.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

export type Sort = {
  /** The address of the page sorted by this column, in the other direction if it is sorted by it already. */
  href: string;
  direction?: 'ascending' | 'descending';
};

/** What becomes of a column where the row is a card: its title, the mark at its corner, one of its two figures, a line. */
export type NarrowPlace = 'title' | 'mark' | 'figure' | 'line' | 'hidden';

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  align?: 'start' | 'end';
  sort?: Sort;
  /** Without it the first column is the title and the others are lines. */
  narrow?: NarrowPlace;
  /** What stands under the column in the row of sums. */
  sum?: ReactNode;
};

type TableProps<Row> = {
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string | number;
  /** The page of a row; its first column is the link. */
  rowHref?: (row: Row) => string | undefined;
  caption: string;
  /** Keeps the caption for screen readers where a heading above says the same. */
  captionHidden?: boolean;
  /** For a few short columns: it stays a table on a narrow page too. */
  compact?: boolean;
};

/**
 * Rows of one kind, which can be copied for a spreadsheet. On a narrow page each row becomes a card. A last row of sums is
 * shown if any column has one.
 */
export function Table<Row>({
  columns,
  rows,
  rowKey,
  rowHref,
  caption,
  captionHidden = false,
  compact = false,
}: TableProps<Row>) {
  const places = columns.map((column, index) => column.narrow ?? (index === 0 ? 'title' : 'line'));
  return (
    <div className={compact ? undefined : '@container/table'}>
      <table className="data-table">
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-quiet'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell column={column} key={column.key} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => (
                <Cell
                  column={column}
                  content={index === 0 ? linked(column.cell(row), rowHref?.(row)) : column.cell(row)}
                  isHead={index === 0}
                  key={column.key}
                  place={places[index]}
                />
              ))}
            </tr>
          ))}
        </tbody>
        {columns.some((column) => column.sum !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <Cell
                  column={column}
                  content={column.sum}
                  isHead={index === 0}
                  key={column.key}
                  place={places[index]}
                />
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      {rows.length > 1 && <CopyTable caption={caption} />}
    </div>
  );
}

function linked(content: ReactNode, href: string | undefined): ReactNode {
  if (!href) return content;
  return (
    <Link className="row-link" href={href}>
      {content}
    </Link>
  );
}

type CellProps<Row> = { column: Column<Row>; content: ReactNode; isHead: boolean; place?: NarrowPlace };

function Cell<Row>({ column, content, isHead, place }: CellProps<Row>) {
  const attributes = { 'data-align': column.align, 'data-narrow': place };
  if (isHead) {
    return (
      <th scope="row" {...attributes}>
        {content}
      </th>
    );
  }
  const isEmpty = content === undefined || content === null || content === '';
  return (
    <td {...attributes}>
      {isEmpty ? null : (
        <>
          <span aria-hidden="true" className="cell-label">
            {column.head}
          </span>
          <div>{content}</div>
        </>
      )}
    </td>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const say = useSay(uiMessages);
  const { sort } = column;
  return (
    <th
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
      data-align={column.align}
      data-head={column.head}
      data-sortable={sort ? '' : undefined}
      scope="col"
    >
      {sort ? (
        <Link className="inline-flex items-center gap-1 hover:text-ink" href={sort.href}>
          <HiddenText>{say('sortBy', { column: column.head })}</HiddenText>
          <span aria-hidden="true">{column.head}</span>
          {sort.direction && <Icon name={sort.direction === 'ascending' ? 'up' : 'down'} size={12} />}
        </Link>
      ) : (
        column.head
      )}
    </th>
  );
}
