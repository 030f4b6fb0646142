import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { statementsMessages } from '#app/i18n/messages/statements.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { ProgrammeTable } from '#app/ui/programme-table.tsx';
import { SalesByQuarter } from '#app/ui/sales-by-quarter.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { DistributorPage } from './route.tsx';

type Rooms = DistributorPage['rooms'];

/** What was sold to the distributor in the last four quarters. */
export function Sales({ code, sales }: { code: string; sales: Rooms['sales'] }) {
  const say = useSay(distributorMessages);
  if (!sales) return null;
  return (
    <Section
      action={<TextLink href={`/sales?${new URLSearchParams({ distributor: code })}`}>{say('toLines')}</TextLink>}
      title={say('sales')}
    >
      <SalesByQuarter none={say('noSales')} sales={sales} title={say('salesByQuarter')} />
    </Section>
  );
}

/** The last statements, and what they come to. */
export function Statements({ page: { code, isStaff, rooms } }: { page: DistributorPage }) {
  const say = useSay(distributorMessages);
  const sayStatements = useSay(statementsMessages);
  const columns = useColumns(rooms.statements?.statements ?? []);
  if (!rooms.statements) return null;
  const { statements, hasMore } = rooms.statements;
  const all = isStaff ? `/statements?${new URLSearchParams({ distributor: code })}` : '/statements';
  return (
    <Section action={hasMore && <TextLink href={all}>{say('toStatements')}</TextLink>} title={sayStatements('title')}>
      {statements.length === 0 ? (
        <p className="text-quiet">{say('noStatements')}</p>
      ) : (
        <Table
          caption={sayStatements('title')}
          captionHidden
          columns={columns}
          rowHref={({ number }) => `/statements/${number}`}
          rowKey={({ number }) => number}
          rows={statements}
        />
      )}
    </Section>
  );
}

type Statement = NonNullable<Rooms['statements']>['statements'][number];

function useColumns(rows: readonly Statement[]): Column<Statement>[] {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const sayOwn = useSay(distributorMessages);
  const money = useMoneyColumns(rows);
  const sumOf = (of: (row: Statement) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  return [
    {
      key: 'number',
      head: sayDocument('number'),
      cell: ({ number }) => number,
      sum: sayOwn('together'),
    },
    {
      key: 'period',
      head: sayDocument('period'),
      cell: ({ period }) => <PeriodText period={period} />,
      narrow: 'mark',
    },
    money({
      key: 'granted',
      head: sayDocument('granted'),
      of: (row) => row.grantedMinor,
      narrow: 'figure',
      sum: sumOf((row) => row.grantedMinor),
    }),
    money({
      key: 'settled',
      head: sayDocument('settled'),
      of: (row) => row.settledMinor,
      narrow: 'figure',
      sum: sumOf((row) => row.settledMinor),
    }),
    { key: 'issued', head: say('issuedOn'), align: 'end', cell: ({ issuedOn }) => <DateText date={issuedOn} /> },
  ];
}

/** The programmes in which the distributor takes part, or took or will. */
export function Programmes({ programmes }: { programmes: Rooms['programmes'] }) {
  const say = useSay(distributorMessages);
  if (!programmes) return null;
  return (
    <Section title={say('programmes')}>
      {programmes.length === 0 ? (
        <p className="text-quiet">{say('noProgrammes')}</p>
      ) : (
        <ProgrammeTable programmes={programmes} title={say('programmes')} />
      )}
    </Section>
  );
}
