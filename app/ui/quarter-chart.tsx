import { formatDecimal } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { amountToText } from '#app/money/index.ts';
import { Amount } from './amount.tsx';
import { ChartFrame } from './chart-frame.tsx';
import { useLanguage, useSay } from './language.tsx';
import { PeriodText } from './period-text.tsx';
import { Table } from './table.tsx';

type Quarter = { period: string; amountMinor: number };

type QuarterChartProps = {
  title: string;
  /** What one would say of it aloud. */
  description: string;
  /** In their order; the last one is running and stands out. */
  quarters: readonly Quarter[];
  currency: string;
  /** What the amounts are: the head of their column in the table. */
  head: string;
};

const height = 80;
const room = 20;

/** An amount for each of a few quarters, as bars above or below a line, and as a table. */
export function QuarterChart({ title, description, quarters, currency, head }: QuarterChartProps) {
  const say = useSay(uiMessages);
  const language = useLanguage();
  const bars = barsOf(quarters.map(({ amountMinor }) => amountMinor));
  const share = 100 / quarters.length;
  return (
    <ChartFrame
      description={description}
      table={
        <Table
          caption={title}
          captionHidden
          columns={[
            { key: 'period', head: say('quarter'), cell: ({ period }) => <PeriodText period={period} /> },
            {
              key: 'amount',
              head: say('headInUnit', { head, unit: currency }),
              align: 'end',
              narrow: 'mark',
              cell: ({ amountMinor }) => <Amount currency={currency} minor={amountMinor} />,
            },
          ]}
          compact
          rowKey={({ period }) => period}
          rows={quarters}
        />
      }
      title={title}
    >
      <svg
        aria-hidden="true"
        className="figures block text-small"
        focusable="false"
        height={bars.height + 2 * room + 4}
        width="100%"
      >
        {quarters.map(({ period, amountMinor }, index) => {
          const { top, size } = bars.of(amountMinor);
          const middle = `${(index + 0.5) * share}%`;
          return (
            <g key={period}>
              <rect
                className={index === quarters.length - 1 ? 'fill-accent' : 'fill-line'}
                height={size}
                width={`${share * 0.85}%`}
                x={`${(index + 0.075) * share}%`}
                y={room + top}
              />
              <text className="fill-ink" textAnchor="middle" x={middle} y={room + top - 6}>
                {formatDecimal(amountToText(amountMinor, currency), language)}
              </text>
              <text className="fill-quiet" textAnchor="middle" x={middle} y={bars.height + 2 * room - 2}>
                {period}
              </text>
            </g>
          );
        })}
        <line className="stroke-ink" x1="0" x2="100%" y1={room + bars.zero + 0.5} y2={room + bars.zero + 0.5} />
      </svg>
    </ChartFrame>
  );
}

/** Where bars stand in a height that the largest and the smallest of them fill; zero lies at `zero` from above. */
function barsOf(values: readonly number[]) {
  const [most, least] = [Math.max(0, ...values), Math.min(0, ...values)];
  const scale = most - least === 0 ? 0 : height / (most - least);
  const zero = most - least === 0 ? height : Math.round(most * scale);
  return {
    height,
    zero,
    of: (value: number) => {
      const size = Math.round(Math.abs(value) * scale);
      return { size, top: value < 0 ? zero : zero - size };
    },
  };
}
