import { Form } from '@remix-run/react';
import type { IssuePage } from '#app/finance/index.server.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { Button, ButtonRow } from '#app/ui/button.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { useDistributor } from './use-distributor.tsx';

type SecondPersonProps = { page: IssuePage; period: string };

/** Statements above the set sum: which are to be proposed, which wait for someone else, and which for the reader. */
export function SecondPerson({ page, period }: SecondPersonProps) {
  const say = useSay(issueMessages);
  const { second, voidProposals } = page;
  const { toPropose, own, toConfirm } = second;
  if (toPropose.length + own.length + toConfirm.length + voidProposals === 0) return null;
  return (
    <Section note={say('secondNote')} title={say('second')}>
      {voidProposals > 0 && <Notice state="attention">{say('voidProposals', { count: voidProposals })}</Notice>}
      {toConfirm.length > 0 && (
        <>
          <Statements
            caption={say('toConfirm', { count: toConfirm.length })}
            rows={toConfirm}
            timeZone={page.timeZone}
          />
          <Form action={`/periods/${period}/confirmations`} method="post">
            <input name="run" type="hidden" value={page.runId} />
            {toConfirm.map(({ proposal }) => (
              <input key={proposal.id} name="proposal" type="hidden" value={proposal.id} />
            ))}
            <ButtonRow>
              <Button kind="secondary">{say('confirm', { count: toConfirm.length })}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
      {own.length > 0 && <Statements caption={say('own', { count: own.length })} rows={own} timeZone={page.timeZone} />}
      {toPropose.length > 0 && (
        <Statements caption={say('toPropose', { count: toPropose.length })} rows={toPropose} timeZone={page.timeZone} />
      )}
    </Section>
  );
}

type Proposal = IssuePage['second']['own'][number]['proposal'];
type Row = IssuePage['second']['toPropose'][number] & { proposal?: Proposal };

function Statements({ caption, rows, timeZone }: { caption: string; rows: readonly Row[]; timeZone: string }) {
  const say = useSay(issueMessages);
  const money = useMoneyColumns(rows);
  const isProposed = rows.some(({ proposal }) => proposal !== undefined);
  const proposed: Column<Row>[] = [
    {
      key: 'by',
      head: say('proposedBy'),
      cell: ({ proposal }) => proposal && <PersonName name={proposal.proposedByName} />,
    },
    {
      key: 'at',
      head: say('proposedAt'),
      cell: ({ proposal }) => proposal && <InstantText at={proposal.proposedAt} timeZone={timeZone} />,
    },
  ];
  const columns: Column<Row>[] = [
    useDistributor<Row>(),
    ...(isProposed ? proposed : []),
    money({ key: 'granted', head: say('granted'), of: ({ grantedMinor }) => grantedMinor, narrow: 'figure' }),
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rowKey={({ distributor, currency }) => `${distributor} ${currency}`}
      rows={rows}
    />
  );
}
