import { formatDecimal } from '#app/i18n/index.ts';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { amountToText } from '#app/money/index.ts';
import { Amount } from '#app/ui/amount.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { DateText } from '#app/ui/date-text.tsx';
import { Delta } from '#app/ui/delta.tsx';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import type { PartnershipPage } from './route.tsx';

/** What was sold in the last twelve whole months, and in the same a year earlier. */
export function Figures({ page: { figures, isStaff } }: { page: PartnershipPage }) {
  const say = useSay(partnershipMessages);
  const { currency, soldMinor, beforeMinor, growth, lastSale } = figures;
  const then = `${formatDecimal(amountToText(beforeMinor, currency), useLanguage())} ${currency}`;
  return (
    <FigureRow>
      <FigureTile
        figure={<Amount currency={currency} minor={soldMinor} withCurrency />}
        label={say(isStaff ? 'sold' : 'bought')}
        main
        note={<DateRange from={figures.from} to={figures.to} />}
      />
      <FigureTile
        figure={growth === undefined ? say('noGrowth') : <Delta better="up" text={growth} unit="%" />}
        label={say('growth')}
        note={say('growthNote', { amount: then })}
      />
      <FigureTile
        figure={lastSale ? <DateText date={lastSale} /> : say('noSale')}
        label={say(isStaff ? 'lastSale' : 'lastPurchase')}
      />
    </FigureRow>
  );
}
