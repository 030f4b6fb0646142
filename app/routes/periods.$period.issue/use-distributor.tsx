import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { useSay } from '#app/ui/language.tsx';
import type { Column } from '#app/ui/table.tsx';

/** The column that names a distributor. */
export function useDistributor<Row extends { distributor: string; name: string }>(): Column<Row> {
  const say = useSay(periodsMessages);
  return {
    key: 'distributor',
    head: say('distributor'),
    cell: ({ distributor, name }) => (
      <>
        {name} <span className="whitespace-nowrap text-quiet">{distributor}</span>
      </>
    ),
  };
}
