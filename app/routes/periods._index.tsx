import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listPeriods } from '#app/finance/index.server.ts';
import { sayIn } from '#app/i18n/index.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PeriodMark } from '#app/ui/period-mark.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'periods:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  return listPeriods(args.context.db, viewer, args.context.now());
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(periodsMessages, language)('title'));

type Period = Awaited<ReturnType<typeof loader>>['periods'][number];

export default function Periods() {
  const { periods, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(periodsMessages);
  return (
    <Page>
      <PageHead sentence={say('sentence')} title={say('title')} />
      <Table
        caption={say('title')}
        captionHidden
        columns={useColumns(timeZone)}
        rowHref={({ text }) => `/periods/${text}`}
        rowKey={({ text }) => text}
        rows={periods}
      />
    </Page>
  );
}

function useColumns(timeZone: string): Column<Period>[] {
  const say = useSay(periodsMessages);
  return [
    { key: 'period', head: say('period'), cell: ({ text }) => <PeriodText period={text} /> },
    { key: 'days', head: say('days'), cell: ({ from, to }) => from && to && <DateRange from={from} to={to} /> },
    { key: 'state', head: say('state'), cell: ({ standing }) => <PeriodMark standing={standing} />, narrow: 'mark' },
    {
      key: 'run',
      head: say('latestRun'),
      cell: ({ run }) => run && <InstantText at={run.ranAt} timeZone={timeZone} />,
    },
    {
      key: 'rows',
      head: say('rows'),
      cell: ({ run }) => run && <Quantity text={String(run.rows)} />,
      align: 'end',
    },
    {
      key: 'statements',
      head: say('statements'),
      cell: ({ run, issued, open }) => run && say('issuedOf', { issued, total: issued + open }),
      align: 'end',
    },
    {
      key: 'due',
      head: say('due'),
      cell: ({ run }) =>
        run && <AmountList amounts={run.due.map(({ currency, dueMinor }) => ({ currency, minor: dueMinor }))} />,
      align: 'end',
    },
  ];
}
