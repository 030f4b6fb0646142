import type { IssuePage } from '#app/finance/index.server.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { ExceptionalRows } from './exceptional-rows.tsx';
import { useDistributor } from './use-distributor.tsx';

/** What is out of the ordinary: programmes and rows without a result, what cannot be issued, what takes money back. */
export function Exceptions({ page }: { page: IssuePage }) {
  const say = useSay(periodsMessages);
  const periodName = usePeriodName();
  const { second } = page;
  const open = page.count + second.toPropose.length + second.own.length + second.toConfirm.length;
  const { isOutdated, negative, notIssued, refused, skipped } = page;
  return (
    <>
      {isOutdated && (
        <Notice state="attention" title={say('changed')}>
          {say('changedText')}
        </Notice>
      )}
      {skipped.periods.length > 0 && open > 0 && (
        <Notice state="attention" title={say('skipped')}>
          {say(skipped.isFirst ? 'skippedFirstText' : 'skippedText', {
            periods: skipped.periods.map(periodName).join(say('listMark')),
          })}
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice state="attention" title={say('refused')}>
          {refused.map(({ programme, message }) => (
            <p key={programme}>{message}</p>
          ))}
        </Notice>
      )}
      {notIssued.length > 0 && <NotIssued rows={notIssued} />}
      {negative.length > 0 && <Negative rows={negative} />}
      {page.exceptions.map((exceptions) => (
        <ExceptionalRows exceptions={exceptions} key={exceptions.name} runId={page.runId} />
      ))}
    </>
  );
}

type NotIssuedRow = IssuePage['notIssued'][number];

function NotIssued({ rows }: { rows: readonly NotIssuedRow[] }) {
  const say = useSay(periodsMessages);
  const columns: Column<NotIssuedRow>[] = [
    useDistributor<NotIssuedRow>(),
    { key: 'currency', head: say('currency'), cell: ({ currency }) => currency },
    { key: 'reason', head: say('reason'), cell: ({ reason }) => say(reason) },
  ];
  return (
    <Table
      caption={say('notIssued', { count: rows.length })}
      columns={columns}
      rowKey={({ distributor, currency }) => `${distributor} ${currency}`}
      rows={rows}
    />
  );
}

type NegativeRow = IssuePage['negative'][number];

function Negative({ rows }: { rows: readonly NegativeRow[] }) {
  const say = useSay(periodsMessages);
  const money = useMoneyColumns(rows);
  const columns: Column<NegativeRow>[] = [
    useDistributor<NegativeRow>(),
    money({ key: 'granted', head: say('granted'), of: (row) => row.grantedMinor, narrow: 'figure' }),
    money({ key: 'closing', head: say('closing'), of: (row) => row.closingMinor, narrow: 'figure' }),
  ];
  return (
    <Table
      caption={`${say('negative', { count: rows.length })} · ${say('negativeText')}`}
      columns={columns}
      rowKey={({ distributor, currency }) => `${distributor} ${currency}`}
      rows={rows}
    />
  );
}
