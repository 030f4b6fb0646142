import { formatMoney, formatPeriod } from '#app/i18n/index.ts';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { amountToText } from '#app/money/index.ts';
import { useLanguage, useSay } from './language.tsx';
import { QuarterChart } from './quarter-chart.tsx';

type Sales = { currency: string; quarters: { period: string; amountMinor: number }[] };

type SalesByQuarterProps = {
  /** A chart for each currency. */
  sales: readonly Sales[];
  title: string;
  /** What stands there where nothing was sold. */
  none: string;
};

/** What was sold in the running quarter and the three before it. */
export function SalesByQuarter({ sales, title, none }: SalesByQuarterProps) {
  const say = useSay(distributorMessages);
  const language = useLanguage();
  if (sales.length === 0) return <p className="text-quiet">{none}</p>;
  const inWords = ({ currency, quarters }: Sales) => {
    const [before, running] = quarters.slice(-2);
    if (!before || !running) return '';
    return say('salesInWords', {
      running: formatPeriod(running.period, language),
      sofar: formatMoney(amountToText(running.amountMinor, currency), currency, language),
      before: formatPeriod(before.period, language),
      earlier: formatMoney(amountToText(before.amountMinor, currency), currency, language),
    });
  };
  return (
    <div className="grid gap-6">
      {sales.map((one) => (
        <QuarterChart
          currency={one.currency}
          description={inWords(one)}
          head={say('sold')}
          key={one.currency}
          quarters={one.quarters}
          title={`${title} · ${one.currency}`}
        />
      ))}
    </div>
  );
}
