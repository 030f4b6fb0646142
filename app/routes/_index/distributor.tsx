import { formatLongDate } from '#app/i18n/index.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { statementsMessages } from '#app/i18n/messages/statements.ts';
import { Amount } from '#app/ui/amount.tsx';
import { AmountList } from '#app/ui/amount-list.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { PeriodText, usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { Estimates } from './estimates.tsx';
import type { HomeOf } from './route.tsx';
import { SoFar } from './so-far.tsx';
import { Waiting } from './waiting.tsx';

type DistributorsHome = HomeOf<'distributor'>;

/** What was granted last and why, what is coming, and the statements before. */
export function DistributorHome({ home }: { home: DistributorsHome }) {
  const say = useSay(homeMessages);
  const { last, soFar, statements, waiting } = home;
  if (!last && soFar.rows.length === 0 && soFar.waiting.sums.length === 0) {
    const action = (
      <LinkButton href="/programmes" kind="secondary">
        {say('seeProgrammes')}
      </LinkButton>
    );
    return (
      <>
        <Waiting waiting={waiting} />
        <EmptyState action={action} title={say('nothingYet')}>
          {say('nothingYetText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <Figures home={home} />
      <Waiting waiting={waiting} />
      {soFar.rows.length > 0 && <SoFar soFar={soFar} />}
      {last && <LastStatement last={last} />}
      {statements.length > 1 && <Statements statements={statements} />}
      <Estimates soFar={soFar} />
    </>
  );
}

function Figures({ home }: { home: DistributorsHome }) {
  const { last, statements, soFar } = home;
  const say = useSay(homeMessages);
  const language = useLanguage();
  const nameOf = usePeriodName();
  const { quarter, waiting, expected } = soFar;
  const end = formatLongDate(quarter.to, language);
  const period = nameOf(quarter.text);
  const known = expected.knownThrough;
  const [from = '', ...others] = waiting.periods.map(({ text }) => nameOf(text));
  const to = others.at(-1);
  return (
    <FigureRow>
      {last && (
        <FigureTile
          figure={<Amount currency={last.currency} text={last.granted} withCurrency />}
          href={`/statements/${last.number}`}
          label={say('granted', { period: nameOf(last.period) })}
          main
          note={say('grantedNote', { number: last.number, date: statements[0]?.issuedOn ?? '' })}
        />
      )}
      {waiting.sums.length > 0 && (
        <FigureTile
          figure={<AmountList amounts={waiting.sums} />}
          label={say('waiting')}
          note={say('waitingNote', { periods: from && to ? say('waitingFromTo', { first: from, last: to }) : from })}
        />
      )}
      {soFar.sums.length > 0 && (
        <FigureTile
          figure={<AmountList amounts={soFar.sums} />}
          label={say('soFar', { period })}
          note={known ? say('soFarNote', { date: formatLongDate(known, language) }) : say('soFarNoSales')}
        />
      )}
      {expected.estimate && (
        <FigureTile
          figure={<AmountList amounts={expected.estimate.sums} />}
          href="#estimates"
          label={say('expected', { date: end })}
          note={say('expectedNote')}
        />
      )}
      <NextStatement home={home} />
    </FigureRow>
  );
}

/** When it comes, as far as that is known: nobody says a day before a period is over. */
function NextStatement({ home: { next, lastCameAfter } }: { home: DistributorsHome }) {
  const say = useSay(homeMessages);
  const period = usePeriodName()(next.text);
  const date = formatLongDate(next.to, useLanguage());
  const figure = (
    <span className="text-body min-[75rem]:text-large">
      {next.isOver ? period : say('nextStatementAfter', { date })}
    </span>
  );
  if (next.isOver) return <FigureTile figure={figure} label={say('nextStatement')} note={say('nextStatementWaits')} />;
  const note =
    lastCameAfter === undefined
      ? say('nextStatementNote', { period })
      : say('lastCameAfter', { period, count: lastCameAfter });
  return <FigureTile figure={figure} label={say('nextStatement')} note={note} />;
}

type Last = NonNullable<DistributorsHome['last']>;
type Row = Last['rows'][number];

function LastStatement({ last }: { last: Last }) {
  const say = useSay(homeMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const nameOf = usePeriodName();
  const money = useMoneyColumns(last.rows);
  const title = say('rows', { period: nameOf(last.period) });
  const columns: Column<Row>[] = [
    {
      key: 'programme',
      head: sayDocument('programme'),
      cell: (row) => (
        <>
          {row.title}{' '}
          {row.period !== last.period && <span className="font-plain text-quiet">{nameOf(row.period)}</span>}
          {row.goods && <span className="font-plain text-quiet">{row.goods}</span>}
        </>
      ),
      sum: sayDocument('grantedInAll'),
    },
    {
      key: 'outcome',
      head: sayDocument('outcome'),
      cell: ({ outcome }) => <OutcomeMark outcome={outcome} />,
      narrow: 'mark',
    },
    money({ key: 'due', head: sayDocument('due'), of: (row) => row.due, sum: last.granted }),
  ];
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        rowHref={(row) => `/statements/${last.number}/rows/${row.number}`}
        rowKey={(row) => row.number}
        rows={last.rows}
      />
    </Section>
  );
}

function Statements({ statements }: Pick<DistributorsHome, 'statements'>) {
  const say = useSay(homeMessages);
  const sayStatements = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const money = useMoneyColumns(statements);
  const columns: Column<(typeof statements)[number]>[] = [
    { key: 'number', head: sayDocument('number'), cell: ({ number }) => number },
    {
      key: 'period',
      head: sayDocument('period'),
      cell: ({ period }) => <PeriodText period={period} />,
      narrow: 'mark',
    },
    {
      key: 'issued',
      head: sayStatements('issuedOn'),
      cell: ({ issuedOn }) => <DateText date={issuedOn} />,
    },
    money({ key: 'granted', head: sayDocument('granted'), of: (row) => row.grantedMinor, narrow: 'line' }),
  ];
  return (
    <Section action={<TextLink href="/statements">{say('allStatements')}</TextLink>} title={sayStatements('title')}>
      <Table
        caption={sayStatements('title')}
        captionHidden
        columns={columns}
        rowHref={({ number }) => `/statements/${number}`}
        rowKey={({ number }) => number}
        rows={statements}
      />
    </Section>
  );
}
