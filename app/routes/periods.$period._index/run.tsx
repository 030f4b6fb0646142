import { formatInstant } from '#app/i18n/index.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { changePercent, sumSafe } from '#app/money/index.ts';
import { Amount } from '#app/ui/amount.tsx';
import { AmountList } from '#app/ui/amount-list.tsx';
import { DeltaList } from '#app/ui/delta-list.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Period } from './route.tsx';

type Run = NonNullable<Period['run']>;

/** What the latest run came to, and how much of it is issued. */
export function Figures({ period, run }: { period: Period; run: Run }) {
  const say = useSay(periodsMessages);
  const { text, issued, open, granted } = period;
  return (
    <FigureRow>
      <FigureTile
        figure={<Amounts totals={run.due.map(({ currency, dueMinor }) => ({ currency, minor: dueMinor }))} />}
        href={`/runs/${run.id}`}
        label={say('due')}
        main
        note={<DueNote period={period} run={run} />}
      />
      <FigureTile figure={<Quantity text={String(run.rows)} />} href={`/runs/${run.id}`} label={say('rows')} />
      <FigureTile
        figure={<Quantity text={String(issued)} />}
        href={issued > 0 ? `/statements${queryText({ period: text })}` : undefined}
        label={say('statements')}
        note={say('ofTotal', { total: issued + open })}
      />
      {issued > 0 && (
        <FigureTile
          figure={<Amounts totals={granted.map(({ currency, grantedMinor }) => ({ currency, minor: grantedMinor }))} />}
          label={say('granted')}
        />
      )}
    </FigureRow>
  );
}

/** How much more or less that is than for the period before, and when it was calculated. */
function DueNote({ period: { before, timeZone }, run }: { period: Period; run: Run }) {
  const say = useSay(periodsMessages);
  const nameOf = usePeriodName();
  const changes = run.due.flatMap(({ currency, dueMinor }) => {
    const earlier = before?.due.find((one) => one.currency === currency);
    const percent = earlier && changePercent(dueMinor, earlier.dueMinor);
    return percent === undefined ? [] : { currency, percent };
  });
  return (
    <>
      {before && changes.length > 0 && (
        <DeltaList against={say('against', { period: nameOf(before.text) })} changes={changes} />
      )}
      <span className="block">{say('ranNote', { at: formatInstant(run.ranAt, timeZone) })}</span>
    </>
  );
}

/** One sum large, several one under another. */
function Amounts({ totals }: { totals: { currency: string; minor: number }[] }) {
  const [only, ...others] = totals;
  if (!only) return <Quantity text="0" />;
  return others.length === 0 ? <Amount {...only} withCurrency /> : <AmountList amounts={totals} />;
}

type Programme = Period['programmes'][number];

/** What each programme came to; its row leads to the rows of the run. */
export function Programmes({ period, run }: { period: Period; run: Run }) {
  const say = useSay(periodsMessages);
  const { programmes } = period;
  const money = useMoneyColumns(programmes);
  const earned = ({ outcomes }: Programme) => outcomes.find(({ outcome }) => outcome === 'earned')?.rows ?? 0;
  const sumOf = (key: 'entitlementMinor' | 'settledMinor' | 'dueMinor') =>
    sumSafe(
      programmes.map((programme) => programme[key]),
      key,
    );
  const hasAdjustments = programmes.some(({ adjustments }) => adjustments > 0);
  const count = (
    key: 'rows' | 'adjustments' | 'earned' | 'notEarned',
    of: (programme: Programme) => number,
  ): Column<Programme> => ({
    key,
    head: say(key),
    align: 'end',
    narrow: key === 'rows' || key === 'earned' ? 'line' : 'hidden',
    cell: (programme) => <Quantity text={String(of(programme))} />,
    sum: <Quantity text={String(sumSafe(programmes.map(of), key))} />,
  });
  const columns: Column<Programme>[] = [
    {
      key: 'programme',
      head: say('programme'),
      cell: ({ title, programme }) => (
        <>
          {title} <span className="font-plain whitespace-nowrap text-quiet">{programme}</span>
        </>
      ),
      sum: say('total'),
    },
    count('rows', ({ rows }) => rows),
    ...(hasAdjustments ? [count('adjustments', ({ adjustments }) => adjustments)] : []),
    count('earned', earned),
    count('notEarned', (programme) => programme.rows - earned(programme)),
    money({
      key: 'entitlement',
      head: say('entitlement'),
      of: (programme) => programme.entitlementMinor,
      sum: sumOf('entitlementMinor'),
      narrow: 'figure',
    }),
    money({
      key: 'settled',
      head: say('settled'),
      of: (programme) => programme.settledMinor,
      sum: sumOf('settledMinor'),
    }),
    money({
      key: 'due',
      head: say('due'),
      of: (programme) => programme.dueMinor,
      sum: sumOf('dueMinor'),
      narrow: 'figure',
    }),
  ];
  return (
    <Section note={say('programmesNote')} title={say('programmes')}>
      <Table
        caption={say('programmes')}
        captionHidden
        columns={columns}
        rowHref={({ programme }) => `/runs/${run.id}${queryText({ programme })}`}
        rowKey={({ programme, currency }) => `${programme} ${currency}`}
        rows={programmes}
      />
    </Section>
  );
}

/** Every run of the period; those that were issued from stay as they were. */
export function Runs({ period: { runs, timeZone } }: { period: Period }) {
  const say = useSay(periodsMessages);
  const previousOf = (id: number) => runs.find((run) => run.id < id)?.id;
  const columns: Column<Period['runs'][number]>[] = [
    { key: 'run', head: say('number'), cell: ({ id }) => say('runNumber', { id: String(id) }) },
    { key: 'at', head: say('ranAt'), cell: ({ ranAt }) => <InstantText at={ranAt} timeZone={timeZone} /> },
    { key: 'by', head: say('ranBy'), cell: ({ ranByName }) => <PersonName name={ranByName} /> },
    { key: 'lines', head: say('lines'), cell: (run) => <Quantity text={String(run.lineCount)} />, align: 'end' },
    {
      key: 'due',
      head: say('due'),
      align: 'end',
      cell: ({ due }) => <AmountList amounts={due.map(({ currency, dueMinor }) => ({ currency, minor: dueMinor }))} />,
    },
    {
      key: 'changes',
      head: say('whatChanged'),
      cell: ({ id }) => {
        const previous = previousOf(id);
        return (
          previous !== undefined && (
            <TextLink className="relative z-1" href={`/runs/${id}/changes`}>
              {say('againstLast', { id: String(previous) })}
            </TextLink>
          )
        );
      },
      align: 'end',
    },
  ];
  return (
    <Section title={say('runs')}>
      <Table
        caption={say('runs')}
        captionHidden
        columns={runs.length > 1 ? columns : columns.filter(({ key }) => key !== 'changes')}
        rowHref={({ id }) => `/runs/${id}`}
        rowKey={({ id }) => id}
        rows={runs}
      />
    </Section>
  );
}
