import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { InstantText } from './instant-text.tsx';
import { useSay } from './language.tsx';
import { type Column, Table } from './table.tsx';

type InboxRow = { id: number; title: string; sourceName: string; publishedAt: string | null; fetchedAt: string };

type InboxTableProps = { items: readonly InboxRow[]; timeZone: string; caption: string; withSource?: boolean };

/** Items that wait for somebody's decision. */
export function InboxTable({ items, timeZone, caption, withSource = true }: InboxTableProps) {
  const say = useSay(newsDeskMessages);
  const columns: Column<InboxRow>[] = [
    { key: 'title', head: say('item'), cell: ({ title }) => <span className="wrap-anywhere">{title}</span> },
    ...(withSource
      ? [
          {
            key: 'source',
            head: say('source'),
            cell: ({ sourceName }: InboxRow) => sourceName,
          } satisfies Column<InboxRow>,
        ]
      : []),
    {
      key: 'date',
      head: say('itemDate'),
      cell: ({ publishedAt }) =>
        publishedAt === null ? say('noDate') : <InstantText at={publishedAt} timeZone={timeZone} />,
    },
    {
      key: 'fetched',
      head: say('fetchedAt'),
      cell: ({ fetchedAt }) => <InstantText at={fetchedAt} timeZone={timeZone} />,
      narrow: 'hidden',
    },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns}
      rowHref={({ id }) => `/news/inbox/${id}`}
      rowKey={({ id }) => id}
      rows={items}
    />
  );
}
