import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { formatInstant } from '#app/i18n/index.ts';
import { runsMessages } from '#app/i18n/messages/runs.ts';
import {
  findNumber,
  findTexts,
  notFound,
  readPreferences,
  requireNumber,
  requireViewer,
} from '#app/identity/index.server.ts';
import { findRunPage } from '#app/rebates/index.server.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { sortLink } from '#app/ui/sort-link.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { Filter } from './filter.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { language } = await readPreferences(args.request, viewer);
  const filter = findTexts(args.request, ['programme', 'outcome', 'distributor']);
  const { sort } = findTexts(args.request, ['sort']);
  const page = findNumber(args.request, 'page') ?? 1;
  const id = requireNumber(args.params.id);
  const { db, now } = args.context;
  const found = (await findRunPage(db, viewer, { id, filter, sort, page, language, now: now() })) ?? notFound();
  return { ...found, filter, sort };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.run.period} #${data?.run.id} · Tandem` },
];

export type Found = Awaited<ReturnType<typeof loader>>;

export default function RunPage() {
  const found = useLoaderData<typeof loader>();
  const { run, rows, sums, page, pageSize, filter, sort, timeZone } = found;
  const say = useSay(runsMessages);
  const nameOf = usePeriodName();
  const columns = useColumns(found);
  const title = say('title', { id: String(run.id) });
  const sentence = say('sentence', { at: formatInstant(run.ranAt, timeZone), lines: run.lineCount });
  return (
    <Page wide>
      <PageHead
        action={
          found.previousId !== undefined && (
            <LinkButton href={`/runs/${run.id}/changes`} kind="secondary">
              {say('compare', { id: String(found.previousId) })}
            </LinkButton>
          )
        }
        back={{ label: nameOf(run.period), href: `/periods/${run.period}` }}
        sentence={sentence}
        title={title}
      />
      {run.refused.length > 0 && (
        <Notice state="attention" title={say('refused')}>
          {run.refused.map(({ programme, message }) => (
            <p key={programme}>{message}</p>
          ))}
        </Notice>
      )}
      <Filter found={found} />
      <Sums sums={sums} />
      {rows.length === 0 ? (
        <EmptyState title={say('noneFound')}>{say('noneFoundText')}</EmptyState>
      ) : (
        <Table
          caption={title}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/runs/${run.id}/rows/${id}`}
          rowKey={({ id }) => id}
          rows={rows}
        />
      )}
      <Pager
        page={page}
        pageHref={(number) => queryText({ ...filter, sort, page: number })}
        pageSize={pageSize}
        total={sums.reduce((total, sum) => total + sum.rows, 0)}
      />
    </Page>
  );
}

function Sums({ sums }: Pick<Found, 'sums'>) {
  const say = useSay(runsMessages);
  const rows = sums.reduce((total, sum) => total + sum.rows, 0);
  const adjustments = sums.reduce((total, sum) => total + sum.adjustments, 0);
  const amounts = { entitlement: 'entitlementMinor', settled: 'settledMinor', due: 'dueMinor' } as const;
  return (
    <FigureRow>
      <FigureTile
        figure={<Quantity text={String(rows)} />}
        label={say('rows')}
        note={adjustments > 0 && say('adjustments', { count: adjustments })}
      />
      {(['entitlement', 'settled', 'due'] as const).map((key) => (
        <FigureTile
          figure={<AmountList amounts={sums.map((sum) => ({ currency: sum.currency, minor: sum[amounts[key]] }))} />}
          key={key}
          label={say(key)}
        />
      ))}
    </FigureRow>
  );
}

type Row = Found['rows'][number];

function useColumns({ run, rows, filter, sort }: Found): Column<Row>[] {
  const say = useSay(runsMessages);
  const nameOf = usePeriodName();
  const money = useMoneyColumns(rows);
  const amount = (key: 'entitlement' | 'settled' | 'due', narrow: 'figure' | 'hidden') =>
    money({
      key,
      head: say(key),
      of: (row) => row[`${key}Minor`],
      narrow,
      sort: sortLink({ by: key, sort, query: filter, first: 'descending' }),
    });
  // Where the filter says the programme, and no row more than it, the column would only make rows higher.
  const isSaidAbove =
    filter.programme !== undefined &&
    rows.every(({ period, goods, adjustingLines }) => period === run.period && !goods && adjustingLines === null);
  const columns: Column<Row>[] = [
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ name, distributor }) => (
        <>
          {name} <span className="font-plain whitespace-nowrap text-quiet">{distributor}</span>
        </>
      ),
      sort: sortLink({ by: 'distributor', sort: sort ?? 'distributor', query: filter }),
    },
    {
      key: 'programme',
      head: say('programme'),
      cell: ({ title, period, goods, adjustingLines }) => (
        <>
          {title} {period !== run.period && <span className="text-quiet">{nameOf(period)}</span>}{' '}
          {goods && <span className="text-quiet">{goods}</span>}
          {adjustingLines !== null && <StateMark state="information">{say('adjustment')}</StateMark>}
        </>
      ),
      sort: sortLink({ by: 'programme', sort, query: filter }),
    },
    { key: 'outcome', head: say('outcome'), cell: ({ outcome }) => <OutcomeMark outcome={outcome} />, narrow: 'mark' },
    { key: 'qualifier', head: say('qualifier'), cell: ({ qualifier }) => qualifier, align: 'end' },
    {
      key: 'band',
      head: say('band'),
      cell: ({ band }) => (band === null ? '' : String(band + 1)),
      align: 'end',
      narrow: 'hidden',
    },
    amount('entitlement', 'figure'),
    amount('settled', 'hidden'),
    amount('due', 'figure'),
  ];
  return isSaidAbove ? columns.filter(({ key }) => key !== 'programme') : columns;
}
