import { fundMessages } from '#app/i18n/messages/funds.ts';
import { DoneBy } from '#app/ui/done-by.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Fund } from './route.tsx';

const looks = { waiting: 'attention', approved: 'good', refused: 'neutral' } as const;

/** What was proposed for the fund and its distributors, by whom, and who decided. */
export function Allocations({ fund }: { fund: Fund }) {
  const say = useSay(fundMessages);
  const { id, allocations, currency, isOwn, timeZone, mayPropose } = fund;
  const rows = allocations.map((allocation) => ({ ...allocation, currency }));
  const money = useMoneyColumns(rows);
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'for',
      head: say('forWhom'),
      cell: ({ distributorId, distributor, distributorCode }) =>
        distributorId === null ? say('fundItself') : (distributor ?? distributorCode),
    },
    money({ key: 'amount', head: say('amount'), of: ({ amountMinor }) => amountMinor }),
    { key: 'reason', head: say('reason'), cell: ({ reason }) => reason },
    {
      key: 'proposed',
      head: say('proposed'),
      cell: ({ proposedByName, proposedAt }) => (
        <DoneBy at={proposedAt} name={isOwn ? undefined : proposedByName} timeZone={timeZone} />
      ),
    },
    {
      key: 'decided',
      head: say('decided'),
      cell: ({ decidedByName, decidedAt, decisionReason }) =>
        decidedAt && (
          <>
            <DoneBy at={decidedAt} name={isOwn ? undefined : decidedByName} timeZone={timeZone} />
            {!isOwn && decisionReason && <span className="block text-quiet">{decisionReason}</span>}
          </>
        ),
    },
    {
      key: 'state',
      head: say('state'),
      narrow: 'mark',
      cell: ({ state, id: allocation }) =>
        state === 'waiting' && mayPropose ? (
          <TextLink href={`/funds/${id}/allocations/${allocation}/decision`}>{say('decide')}</TextLink>
        ) : (
          <StateMark state={looks[state]}>{say(state)}</StateMark>
        ),
    },
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={say(isOwn ? 'allocationsOwn' : 'allocations')}>
      <Table
        caption={say('allocations')}
        captionHidden
        columns={columns}
        rowKey={({ id: allocation }) => allocation}
        rows={rows}
      />
    </Section>
  );
}
