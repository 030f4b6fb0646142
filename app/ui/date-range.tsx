import { DateText } from './date-text.tsx';

/** A stretch of business dates, both inclusive: ISO in tables, `long` in prose. */
export function DateRange({ from, to, long = false }: { from: string; to: string; long?: boolean }) {
  return (
    <span className={long ? undefined : 'whitespace-nowrap'}>
      <DateText date={from} long={long} /> – <DateText date={to} long={long} />
    </span>
  );
}
