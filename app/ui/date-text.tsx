import { formatLongDate } from '#app/i18n/index.ts';
import { useLanguage } from './language.tsx';

/** A business date, `YYYY-MM-DD`: ISO in tables, `long` in prose. */
export function DateText({ date, long = false }: { date: string; long?: boolean }) {
  const language = useLanguage();
  return (
    <time className="whitespace-nowrap" dateTime={date}>
      {long ? formatLongDate(date, language) : date}
    </time>
  );
}
