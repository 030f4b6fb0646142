import { homeMessages } from '#app/i18n/messages/home.ts';
import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { AgeText } from './age-text.tsx';
import type { HomeOf } from './route.tsx';

type Waits = HomeOf<'finance' | 'brand-manager' | 'administrator'>['waiting'];

/** What waits for someone of the staff: what it comes to, since when the oldest of it waits, and the way there. */
export function StaffWaiting({ waiting }: { waiting: Waits }) {
  const say = useSay(homeMessages);
  return (
    <Section title={say('waitsForYou')}>
      <Waits waiting={waiting} />
    </Section>
  );
}

function Waits({ waiting }: { waiting: Waits }) {
  const say = useSay(staffHomeMessages);
  if (waiting.length === 0) {
    return <EmptyState title={say('nothingWaits')}>{say('nothingWaitsText')}</EmptyState>;
  }
  const rows: readonly Waits[number][] = waiting;
  const columns: Column<Waits[number]>[] = [
    { key: 'what', head: say('waitsFor'), cell: ({ kind, count }) => say(kind, { count }) },
    {
      key: 'sums',
      head: say('comesTo'),
      cell: ({ sums = [] }) => sums.length > 0 && <AmountList amounts={sums} />,
      align: 'end',
      narrow: 'figure',
    },
    {
      key: 'since',
      head: say('waitsSince'),
      cell: ({ since }) => since && <AgeText since={since} />,
      align: 'end',
    },
  ];
  return (
    <Table
      caption={say('waitsFor')}
      captionHidden
      columns={rows.some(({ sums }) => sums?.length) ? columns : columns.filter(({ key }) => key !== 'sums')}
      rowHref={({ href }) => href}
      rowKey={({ kind }) => kind}
      rows={rows}
    />
  );
}
