import { fundMessages } from '#app/i18n/messages/funds.ts';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Fund } from './route.tsx';

/** What each distributor has in the fund. */
export function Distributors({ fund: { distributors, currency, isPart } }: { fund: Fund }) {
  const say = useSay(fundMessages);
  const rows = distributors.map((distributor) => ({ ...distributor, currency }));
  const money = useMoneyColumns(rows);
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ name, code }) => (
        <>
          {name} <span className="whitespace-nowrap text-quiet">{code}</span>
        </>
      ),
    },
    money({ key: 'allocated', head: say('allocated'), of: (row) => row.allocatedMinor, narrow: 'figure' }),
    money({ key: 'available', head: say('available'), of: (row) => row.balance.available, narrow: 'figure' }),
    money({ key: 'reserved', head: say('reserved'), of: (row) => row.balance.reserved }),
    money({ key: 'payable', head: say('payable'), of: (row) => row.balance.payable }),
    money({ key: 'paid', head: say('paid'), of: (row) => row.balance.paid }),
  ];
  return (
    <Section title={say('distributors')}>
      {rows.length === 0 ? (
        <p className="text-quiet">{say(isPart ? 'noneAllocatedInside' : 'noneAllocated')}</p>
      ) : (
        <Table caption={say('distributors')} captionHidden columns={columns} rowKey={({ id }) => id} rows={rows} />
      )}
    </Section>
  );
}
