import { formatLongDate } from '#app/i18n/index.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { HomeOf } from './route.tsx';

type QuarterSoFar = HomeOf<'distributor'>['soFar'];
type StepUp = NonNullable<QuarterSoFar['rows'][number]['step']>;
type ExpectedOf = NonNullable<QuarterSoFar['expected']['estimate']>['programmes'][number];

/** How the figures came about that are no facts: what the quarter comes to, and what a step to the next band earns. */
export function Estimates({ soFar }: { soFar: QuarterSoFar }) {
  const say = useSay(homeMessages);
  const { rows, expected } = soFar;
  const hasSteps = rows.some(({ step }) => step !== undefined);
  if (!hasSteps && !expected.estimate) return null;
  return (
    <Section id="estimates" note={say('estimatesNote')} title={say('estimates')}>
      {expected.estimate && <Pace soFar={soFar} />}
      {expected.daysKnown < expected.least && <p>{say('paceTooEarly', { least: expected.least })}</p>}
      {hasSteps && <Steps rows={rows} />}
    </Section>
  );
}

function Pace({ soFar: { quarter, expected } }: { soFar: QuarterSoFar }) {
  const say = useSay(homeMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const language = useLanguage();
  const nameOf = usePeriodName();
  const { daysKnown, days, estimate } = expected;
  const programmes = estimate?.programmes ?? [];
  const money = useMoneyColumns(programmes);
  const title = say('expected', { date: formatLongDate(quarter.to, language) });
  const sumOf = (key: 'dueMinor' | 'expectedMinor') => programmes.reduce((sum, one) => sum + one[key], 0);
  const columns: Column<ExpectedOf>[] = [
    {
      key: 'programme',
      head: sayDocument('programme'),
      cell: ({ title: programme }) => programme,
      sum: say('expectedSum'),
    },
    money({
      key: 'soFar',
      head: say('soFarColumn'),
      of: ({ dueMinor }) => dueMinor,
      sum: sumOf('dueMinor'),
    }),
    money({
      key: 'expected',
      head: say('expectedColumn'),
      of: ({ expectedMinor }) => expectedMinor,
      sum: sumOf('expectedMinor'),
    }),
  ];
  return (
    <div className="grid gap-2">
      <h3 className="font-strong">{title}</h3>
      <p className="max-w-prose">{say('paceText', { known: daysKnown, days, period: nameOf(quarter.text) })}</p>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        compact
        rowKey={({ programme, currency }) => `${programme} ${currency}`}
        rows={programmes}
      />
    </div>
  );
}

function Steps({ rows }: Pick<QuarterSoFar, 'rows'>) {
  const say = useSay(homeMessages);
  const nameOf = usePeriodName();
  const language = useLanguage();
  const sayGoods = ({ goods: { quantity, pricedOn, ...goods } }: StepUp) => {
    const known = { ...goods, date: formatLongDate(pricedOn, language) };
    return quantity === undefined ? say('stepAmount', known) : say('stepGoods', { ...known, quantity });
  };
  return (
    <div className="grid gap-2">
      <h3 className="font-strong">{say('stepsTitle')}</h3>
      <p className="max-w-prose">{say('stepsText')}</p>
      <KeyValueList
        items={rows.map(
          ({ title, period, step }) => step && { key: `${title} · ${nameOf(period)}`, value: sayGoods(step) },
        )}
      />
    </div>
  );
}
