import type { ReactNode } from 'react';
import type { IssuePage } from '#app/finance/index.server.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { ExceptionalRows } from './exceptional-rows.tsx';
import { useDistributor } from './use-distributor.tsx';

/** What has to be known before all rows: that something changed, was left out or could not be calculated. */
export function Warnings({ page }: { page: IssuePage }) {
  const say = useSay(periodsMessages);
  const periodName = usePeriodName();
  const { second, isOutdated, refused, skipped } = page;
  const open = page.count + second.toPropose.length + second.own.length + second.toConfirm.length;
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
    </>
  );
}

/** A kind with more rows than this is closed at first. */
const rowsOpen = 8;

/** The rows that are out of the ordinary, kind by kind. */
export function Exceptions({ page }: { page: IssuePage }) {
  const say = useSay(issueMessages);
  const sayPeriods = useSay(periodsMessages);
  const { negative, notIssued, exceptions, runId } = page;
  if (negative.length + notIssued.length + exceptions.length === 0) return null;
  return (
    <Section title={say('rowByRow')}>
      <div className="-space-y-px">
        {notIssued.length > 0 && (
          <Kind id="not-issued" rows={notIssued.length} title={sayPeriods('notIssued', { count: notIssued.length })}>
            <NotIssued rows={notIssued} />
          </Kind>
        )}
        {negative.length > 0 && (
          <Kind id="negative" rows={negative.length} title={sayPeriods('negative', { count: negative.length })}>
            <Negative rows={negative} />
          </Kind>
        )}
        {exceptions.map((kind) => (
          <Kind id={kind.name} key={kind.name} rows={kind.count} title={say(kind.name, { count: kind.count })}>
            <ExceptionalRows exceptions={kind} runId={runId} />
          </Kind>
        ))}
      </div>
    </Section>
  );
}

type KindProps = { id: string; title: string; rows: number; children: ReactNode };

function Kind({ id, title, rows, children }: KindProps) {
  return (
    <div id={id}>
      <Disclosure open={rows <= rowsOpen} summary={title}>
        {children}
      </Disclosure>
    </div>
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
      captionHidden
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
      caption={say('negative', { count: rows.length })}
      captionHidden
      columns={columns}
      rowKey={({ distributor, currency }) => `${distributor} ${currency}`}
      rows={rows}
    />
  );
}
