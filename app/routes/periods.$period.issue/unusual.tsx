import type { IssuePage } from '#app/finance/index.server.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

type Kind = { id: string; text: string; why: string; sums: { currency: string; minor: number }[] };

/** Each way of being out of the ordinary in one line: how often, what it comes to, and the way to its rows below. */
export function Unusual({ page }: { page: IssuePage }) {
  const say = useSay(periodsMessages);
  const sayIssue = useSay(issueMessages);
  const { negative, notIssued, exceptions } = page;
  const kinds: Kind[] = [
    ...(notIssued.length > 0
      ? [{ id: 'not-issued', text: say('notIssued', { count: notIssued.length }), why: '', sums: [] }]
      : []),
    ...(negative.length > 0
      ? [
          {
            id: 'negative',
            text: say('negative', { count: negative.length }),
            why: say('negativeText'),
            sums: sumByCurrency(negative),
          },
        ]
      : []),
    ...exceptions.map(({ name, count, sums }) => ({
      id: name,
      text: sayIssue(name, { count }),
      why: sayIssue(`${name}-text`),
      sums,
    })),
  ];
  if (kinds.length === 0) return null;
  const columns: Column<Kind>[] = [
    { key: 'what', head: sayIssue('unusual'), cell: ({ text }) => text },
    { key: 'why', head: sayIssue('meaning'), cell: ({ why }) => why && <span className="text-quiet">{why}</span> },
    {
      key: 'due',
      head: sayIssue('due'),
      cell: ({ sums }) => sums.length > 0 && <AmountList amounts={sums} />,
      align: 'end',
      narrow: 'figure',
    },
  ];
  return (
    <Table
      caption={sayIssue('unusual')}
      captionHidden
      columns={columns}
      rowHref={({ id }) => `#${id}`}
      rowKey={({ id }) => id}
      rows={kinds}
    />
  );
}

function sumByCurrency(rows: IssuePage['negative']): Kind['sums'] {
  const sums = new Map<string, number>();
  for (const { currency, grantedMinor } of rows) sums.set(currency, (sums.get(currency) ?? 0) + grantedMinor);
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
