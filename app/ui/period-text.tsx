import { formatPeriod } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { useLanguage, useSay } from './language.tsx';

/** A period as people name it: "2026-Q3", "2026-03", "term". */
export function PeriodText({ period }: { period: string }) {
  return <span className="figures whitespace-nowrap">{usePeriodName()(period)}</span>;
}

/** The function that names a period in the reader's language, for texts. */
export function usePeriodName(): (period: string) => string {
  const language = useLanguage();
  const say = useSay(uiMessages);
  return (period) => (period === 'term' ? say('wholeTerm') : formatPeriod(period, language));
}
