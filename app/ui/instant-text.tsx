import { formatInstant } from '#app/i18n/index.ts';

/** An instant in UTC, as the clock of the brand's time zone shows it, to the minute. */
export function InstantText({ at, timeZone }: { at: string; timeZone: string }) {
  return (
    <time className="whitespace-nowrap" dateTime={at}>
      {formatInstant(at, timeZone)}
    </time>
  );
}
