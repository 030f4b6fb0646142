import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { DateText } from '#app/ui/date-text.tsx';
import { useSay } from '#app/ui/language.tsx';

/** How long ago something was, beside its date. */
export function AgeText({ since: { date, days } }: { since: { date: string; days: number } }) {
  const say = useSay(staffHomeMessages);
  return (
    <span className="whitespace-nowrap">
      <span className="text-quiet">{days <= 0 ? say('today') : say('days', { count: days })} ·</span>{' '}
      <DateText date={date} />
    </span>
  );
}
