import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatDecimal } from '#app/i18n/index.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { statementsMessages } from '#app/i18n/messages/statements.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { may } from '#app/identity/index.ts';
import { findStatementPage } from '#app/statements/index.server.ts';
import { Amount } from '#app/ui/amount.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'statements:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const { language } = await readPreferences(args.request, viewer);
  const number = args.params.number ?? '';
  const statement = (await findStatementPage(args.context.db, viewer, { number, language })) ?? notFound();
  return { statement, seesRuns: may(viewer.role, 'periods:read') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.statement.number} · Tandem` }];

type Statement = Awaited<ReturnType<typeof loader>>['statement'];

export default function StatementPage() {
  const { statement, seesRuns } = useLoaderData<typeof loader>();
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const language = useLanguage();
  const { number, name, from, to, closing, currency } = statement;
  return (
    <Page>
      <PageHead
        action={<Downloads number={number} />}
        back={{ label: say('title'), href: '/statements' }}
        sentence={
          <>
            {name} · <DateRange from={from} long to={to} />
          </>
        }
        title={sayDocument('numberedTitle', { number })}
      />
      <Balances statement={statement} />
      {closing.startsWith('-') && (
        <Notice state="attention">
          {sayDocument('closingBelowZero', { amount: formatDecimal(closing.slice(1), language), currency })}
        </Notice>
      )}
      <Section note={say('openRow')} title={sayDocument('programmes')}>
        <Rows statement={statement} />
      </Section>
      {statement.adjustments.length > 0 && (
        <Section note={say('openAdjustment')} title={sayDocument('adjustments')}>
          <Adjustments statement={statement} />
        </Section>
      )}
      <OnRecord seesRuns={seesRuns} statement={statement} />
    </Page>
  );
}

function Downloads({ number }: { number: string }) {
  const say = useSay(statementsMessages);
  return (
    <>
      {(['pdf', 'xlsx', 'csv', 'json'] as const).map((format) => (
        <LinkButton
          download
          href={`/statements/${number}/${format}`}
          icon={format === 'pdf' ? 'download' : undefined}
          key={format}
          kind={format === 'pdf' ? 'primary' : 'secondary'}
        >
          {say('asFormat', { format: format.toUpperCase() })}
        </LinkButton>
      ))}
    </>
  );
}

function Balances({ statement }: { statement: Statement }) {
  const sayDocument = useSay(statementDocumentMessages);
  const { currency } = statement;
  return (
    <div className="grid gap-2">
      <FigureRow>
        {(['opening', 'granted', 'settled', 'closing'] as const).map((key) => (
          <FigureTile
            figure={<Amount text={statement[key]} />}
            key={key}
            label={sayDocument(key)}
            main={key === 'granted'}
          />
        ))}
      </FigureRow>
      <p className="text-small text-quiet">{sayDocument('reckoning', { currency })}</p>
    </div>
  );
}

type Row = Statement['rows'][number];

function Rows({ statement }: { statement: Statement }) {
  const sayDocument = useSay(statementDocumentMessages);
  const { number, rows, sumOfRows } = statement;
  const money = useMoneyColumns(rows);
  if (rows.length === 0) return <EmptyState title={sayDocument('noProgrammes')}>{undefined}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: 'programme',
      head: sayDocument('programme'),
      cell: ({ title, goods }) => (
        <>
          {title} {goods && <span className="font-plain text-quiet">{goods}</span>}
        </>
      ),
      sum: sayDocument('sumOfProgrammes'),
    },
    { key: 'period', head: sayDocument('period'), cell: ({ period }) => <PeriodText period={period} /> },
    {
      key: 'outcome',
      head: sayDocument('outcome'),
      cell: ({ outcome }) => <OutcomeMark outcome={outcome} />,
      narrow: 'mark',
    },
    { key: 'qualifier', head: sayDocument('qualifier'), cell: ({ qualifier }) => qualifier, align: 'end' },
    { key: 'basis', head: sayDocument('basis'), cell: ({ basis }) => basis, align: 'end' },
    money({ key: 'entitlement', head: sayDocument('entitlement'), of: (row) => row.entitlement, narrow: 'figure' }),
    money({ key: 'settled', head: sayDocument('alreadySettled'), of: (row) => row.settled }),
    money({ key: 'due', head: sayDocument('due'), of: (row) => row.due, narrow: 'figure', sum: sumOfRows }),
  ];
  return (
    <Table
      caption={sayDocument('programmes')}
      captionHidden
      columns={columns}
      rowHref={(row) => `/statements/${number}/rows/${row.number}`}
      rowKey={(row) => row.number}
      rows={rows}
    />
  );
}

type AdjustmentRow = Statement['adjustments'][number];

function Adjustments({ statement }: { statement: Statement }) {
  const sayDocument = useSay(statementDocumentMessages);
  const { number, adjustments, sumOfAdjustments } = statement;
  const money = useMoneyColumns(adjustments);
  const columns: Column<AdjustmentRow>[] = [
    {
      key: 'programme',
      head: sayDocument('programme'),
      cell: ({ title }) => title,
      sum: sayDocument('sumOfAdjustments'),
    },
    { key: 'period', head: sayDocument('period'), cell: ({ period }) => <PeriodText period={period} /> },
    { key: 'lines', head: sayDocument('lines'), cell: ({ lines }) => <Quantity text={String(lines)} />, align: 'end' },
    money({ key: 'due', head: sayDocument('due'), of: (row) => row.due, narrow: 'figure', sum: sumOfAdjustments }),
  ];
  return (
    <Table
      caption={sayDocument('adjustments')}
      captionHidden
      columns={columns}
      rowHref={(row) => `/statements/${number}/adjustments/${row.number}`}
      rowKey={(row) => row.number}
      rows={adjustments}
    />
  );
}

function OnRecord({ statement, seesRuns }: { statement: Statement; seesRuns: boolean }) {
  const say = useSay(statementsMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const { distributor, name, issuedAt, timeZone, digest, runId } = statement;
  return (
    <Section note={say('recordNote')} title={say('record')}>
      <KeyValueList
        items={[
          { key: sayDocument('issuedTo'), value: sayDocument('nameAndCode', { name, code: distributor }) },
          { key: say('issuedAt'), value: <InstantText at={issuedAt} timeZone={timeZone} />, note: timeZone },
          ...(seesRuns
            ? [{ key: say('run'), value: <TextLink href={`/runs/${runId}`}>{String(runId)}</TextLink> }]
            : []),
          { key: say('digest'), value: <span className="font-mono text-small break-all">{digest}</span> },
        ]}
      />
    </Section>
  );
}
