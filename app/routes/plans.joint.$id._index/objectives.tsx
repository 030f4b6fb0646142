import { localText } from '#app/i18n/index.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { Percent } from '#app/ui/percent.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { ShownPlan } from './route.tsx';

type Row = ShownPlan['shown']['progress']['objectives'][number] & { currency: string; key: number };

/** What the two want to reach, and how far they are. */
export function Objectives({ plan }: { plan: ShownPlan }) {
  const say = useSay(jointPlanMessages);
  const language = useLanguage();
  const { shown, currency, from, to, productLines } = plan;
  const rows = shown.progress.objectives.map((objective, index) => ({ ...objective, currency, key: index }));
  const money = useMoneyColumns(rows);
  const nameOf = (code: string) => localText(productLines[code] ?? { en: code }, language);
  const columns: Column<Row>[] = [
    {
      key: 'objective',
      head: say('objective'),
      cell: ({ productLine }) => (productLine === '' ? say('allSales') : say('salesOf', { line: nameOf(productLine) })),
    },
    { key: 'weight', head: say('weight'), align: 'end', cell: ({ weight }) => <Percent text={String(weight)} /> },
    money({ key: 'target', head: say('target'), of: (row) => row.targetMinor, narrow: 'figure' }),
    money({ key: 'actual', head: say('actual'), of: (row) => row.actualMinor, narrow: 'figure' }),
    { key: 'reached', head: say('attained'), align: 'end', cell: (row) => <Reached percent={row.percent} /> },
  ];
  return (
    <>
      <FigureRow>
        <FigureTile
          figure={<Percent text={shown.progress.percent} />}
          label={say('reached')}
          main
          note={say('reachedNote')}
        />
      </FigureRow>
      <Section note={say('objectivesNote', { from, to })} title={say('objectives')}>
        <Table caption={say('objectives')} captionHidden columns={columns} rowKey={({ key }) => key} rows={rows} />
      </Section>
    </>
  );
}

/** A bar as long as the part that is reached, and the number beside it. */
function Reached({ percent }: { percent: string }) {
  const width = Math.min(100, Math.max(0, Number(percent)));
  return (
    <span className="inline-flex items-center gap-3">
      <svg aria-hidden="true" className="w-24" focusable="false" height="8" width="96">
        <rect className="fill-line" height="8" rx="2" width="96" />
        <rect className="fill-accent" height="8" rx="2" width={(width * 96) / 100} />
      </svg>
      <Percent text={percent} />
    </span>
  );
}
