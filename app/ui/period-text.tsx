import { formatPeriod } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { useLanguage, useSay } from './language.tsx';

/** A period as people name it: "2026-Q3", "2026-03", "term". */
export function PeriodText({ period }: { period: string }) {
  const language = useLanguage();
  const say = useSay(uiMessages);
  return (
    <span className="figures whitespace-nowrap">
      {period === 'term' ? say('wholeTerm') : formatPeriod(period, language)}
    </span>
  );
}
