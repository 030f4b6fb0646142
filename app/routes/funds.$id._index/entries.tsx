import { fundMessages } from '#app/i18n/messages/funds.ts';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Fund } from './route.tsx';

const names = {
  funded: 'entryFunded',
  allocated: 'entryAllocated',
  reserved: 'entryReserved',
  released: 'entryReleased',
  claimed: 'entryClaimed',
  paid: 'entryPaid',
} as const;

/** The movements of which the figures of the fund are the sum. */
export function Entries({ fund: { entries, currency, isOwn, timeZone } }: { fund: Fund }) {
  const say = useSay(fundMessages);
  const rows = entries.map((entry) => ({ ...entry, currency }));
  const money = useMoneyColumns(rows);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'entry', head: say('entry'), cell: ({ kind }) => say(names[kind]) },
    {
      key: 'about',
      head: say('about'),
      cell: ({ requestId, claimId, what }) =>
        what && <TextLink href={claimId ? `/claims/${claimId}` : `/requests/${requestId}`}>{what}</TextLink>,
    },
    ...(isOwn
      ? []
      : [
          {
            key: 'distributor',
            head: say('distributor'),
            cell: ({ distributor }: (typeof rows)[number]) => distributor,
          },
        ]),
    money({ key: 'amount', head: say('amount'), of: ({ amountMinor }) => amountMinor }),
    {
      key: 'at',
      head: say('at'),
      align: 'end',
      cell: ({ enteredAt }) => <InstantText at={enteredAt} timeZone={timeZone} />,
    },
  ];
  if (rows.length === 0) return null;
  return (
    <Section note={say('entriesNote')} title={say('entries')}>
      <Table caption={say('entries')} captionHidden columns={columns} rowKey={({ id }) => id} rows={rows} />
    </Section>
  );
}
