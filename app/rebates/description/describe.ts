import { formatLongDate, type Language, sayIn } from '#app/i18n/index.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { describeBands } from './describe-bands.ts';
import { describeLimitsOfAmount, describeLimitsOfWho, sayEvery, sayRead } from './describe-rules.ts';
import { messages } from './messages.ts';
import { speakerFor } from './speaker.ts';

/** The rule of a programme in plain sentences, built from its definition: no key that changes what is paid is left out. */
export function describeProgramme(programme: Programme, language: Language): string[] {
  const { effective, period, accumulate, basis, qualifier, currency, payout, rounding } = programme;
  const tell = sayIn(messages, language);
  const speaker = speakerFor(programme, language);
  const dates = {
    from: formatLongDate(effective.from, language),
    to: formatLongDate(effective.to, language),
    currency: currency === 'CNY' ? speaker.phrase('renminbi') : currency,
  };
  return [
    ...describeBands(speaker),
    tell('paidOn', sayRead(speaker, basis)),
    ...(qualifier ? [tell('reachedBy', sayRead(speaker, qualifier))] : []),
    ...describeLimitsOfWho(speaker, tell),
    ...describeLimitsOfAmount(speaker, tell),
    ...(accumulate === 'period' ? [] : [tell(accumulate === 'year-to-date' ? 'yearToDate' : 'termToDate')]),
    period === 'term' ? tell('settlesOnce', dates) : tell('settles', { ...dates, every: sayEvery(tell, period) }),
    ...(rounding === 'half-up' ? [] : [tell(rounding)]),
    tell(payout.as),
  ];
}
