import { formatDecimal } from '#app/i18n/index.ts';
import { periodsMessages } from '#app/i18n/messages/periods.ts';
import { amountToText } from '#app/money/index.ts';
import { Amount } from '#app/ui/amount.tsx';
import { ChartFrame } from '#app/ui/chart-frame.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { StackedBars } from '#app/ui/stacked-bars.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Period } from './route.tsx';

type Place = Period['byPlace'][number];
type Row = Place['rows'][number];

/** What the latest run came to by product line and stage, a chart with its table for each currency. */
export function ByPlace({ period: { byPlace } }: { period: Period }) {
  const say = useSay(periodsMessages);
  return (
    <Section note={say('byPlaceNote')} title={say('byPlace')}>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        {byPlace.map((place) => (
          <PlaceChart key={place.currency} place={place} />
        ))}
      </div>
    </Section>
  );
}

function PlaceChart({ place }: { place: Place }) {
  const say = useSay(periodsMessages);
  const language = useLanguage();
  const { currency, rows, stages, dueMinor } = place;
  const named = useLineNames();
  const stageName = usePlaceStageName();
  const money = (minor: number) => `${formatDecimal(amountToText(minor, currency), language)} ${currency}`;
  const [first] = rows;
  return (
    <ChartFrame
      description={
        first
          ? say('byPlaceSentence', { lines: named(first), part: money(first.dueMinor), whole: money(dueMinor) })
          : money(dueMinor)
      }
      table={<PlaceTable place={place} />}
      title={say('dueIn', { currency })}
    >
      <StackedBars
        bars={rows.map((row) => ({
          key: row.productLines.join(),
          label: named(row),
          parts: stages.map((stage, index) => ({ key: stage, look: stage, size: row.byStage[index] as number })),
          value: <Amount currency={currency} minor={row.dueMinor} />,
        }))}
        legend={stages.map((stage) => ({ look: stage, label: stageName(stage) }))}
      />
    </ChartFrame>
  );
}

function PlaceTable({ place: { currency, rows, stages, byStage, dueMinor } }: { place: Place }) {
  const say = useSay(periodsMessages);
  const named = useLineNames();
  const stageName = usePlaceStageName();
  const amount = (minor: number) => <Amount currency={currency} minor={minor} />;
  const columns: Column<Row>[] = [
    { key: 'lines', head: say('productLines'), cell: (row) => named(row), sum: say('total') },
    ...stages.map(
      (stage, index): Column<Row> => ({
        key: stage,
        head: stageName(stage),
        cell: (row) => amount(row.byStage[index] as number),
        align: 'end',
        sum: amount(byStage[index] as number),
      }),
    ),
    {
      key: 'due',
      head: say('due'),
      cell: (row) => amount(row.dueMinor),
      align: 'end',
      narrow: 'figure',
      sum: amount(dueMinor),
    },
  ];
  return (
    <Table
      caption={say('dueIn', { currency })}
      captionHidden
      columns={columns}
      rowKey={({ productLines }) => productLines.join()}
      rows={rows}
    />
  );
}

/** What a row is called: its product line, all of them, or several by their names. */
function useLineNames(): (row: Row) => string {
  const say = useSay(periodsMessages);
  return ({ productLines, isAll }) => {
    if (isAll) return say('allLines');
    return productLines.length === 0 ? say('noLine') : productLines.join(say('listMark'));
  };
}

function usePlaceStageName(): (stage: Place['stages'][number]) => string {
  const say = useSay(periodsMessages);
  const nameOf = useStageName();
  return (stage) => (stage === 'several' ? say('severalStages') : stage === 'none' ? say('noStage') : nameOf(stage));
}
