import { formatLongDate, type Language, sayIn } from '#app/i18n/index.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { describeBands } from './describe-bands.ts';
import { describeLimitsOfAmount, describeLimitsOfWho, sayEvery, sayRead } from './describe-rules.ts';
import { messages } from './messages.ts';
import { speakerFor } from './speaker.ts';

/** The rule of a programme in plain sentences, built from its definition: no key that changes what is paid is left out. */
export function describeProgramme(programme: Programme, language: Language): string[] {
  const { bands, basis, who, amount, window, settles, rounding, payout } = sentencesOf(programme, language);
  return [bands, basis, who, amount, window, settles, rounding, payout].flat();
}

/** The same sentences by the questions of one who takes part. */
export type RuleByQuestion = { gets: string[]; counts: string[]; mustHold: string[]; settles: string[] };

export function describeByQuestion(programme: Programme, language: Language): RuleByQuestion {
  const { bands, basis, who, amount, window, settles, rounding, payout } = sentencesOf(programme, language);
  return {
    gets: [...bands, ...amount, ...rounding],
    counts: [...basis, ...window],
    mustHold: who,
    settles: [...settles, ...payout],
  };
}

function sentencesOf(programme: Programme, language: Language) {
  const { effective, period, accumulate, basis, qualifier, currency, payout, rounding } = programme;
  const tell = sayIn(messages, language);
  const speaker = speakerFor(programme, language);
  const dates = {
    from: formatLongDate(effective.from, language),
    to: formatLongDate(effective.to, language),
    currency: currency === 'CNY' ? speaker.phrase('renminbi') : currency,
  };
  return {
    bands: describeBands(speaker),
    basis: [
      tell('paidOn', sayRead(speaker, basis)),
      ...(qualifier ? [tell('reachedBy', sayRead(speaker, qualifier))] : []),
    ],
    who: describeLimitsOfWho(speaker, tell),
    amount: describeLimitsOfAmount(speaker, tell),
    window: accumulate === 'period' ? [] : [tell(accumulate === 'year-to-date' ? 'yearToDate' : 'termToDate')],
    settles: [
      period === 'term' ? tell('settlesOnce', dates) : tell('settles', { ...dates, every: sayEvery(tell, period) }),
    ],
    rounding: rounding === 'half-up' ? [] : [tell(rounding)],
    payout: [tell(payout.as)],
  };
}
