import { formatLongDate, type Language, languageNames, languages, type Say, sayIn } from '#app/i18n/index.ts';
import { getBandMethod } from '../methods/index.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { bandClauses } from './describe-bands.ts';
import { describeLimitsOfAmount, describeLimitsOfWho, sayEvery, sayRead } from './describe-rules.ts';
import { keyDefaults, type keyNames } from './key-messages.ts';
import { messages } from './messages.ts';
import { type Speaker, speakerFor } from './speaker.ts';

export type ProgrammeKey = keyof typeof keyNames;

/** What a programme says by one of its keys, in lines of its own, also where it leaves the key at its default. */
export function describeKey(programme: Programme, key: ProgrammeKey, language: Language): string[] {
  const speaker = speakerFor(programme, language);
  const voice = { speaker, programme, tell: sayIn(messages, language), say: sayIn(keyDefaults, language) };
  return sayings[key](voice);
}

type Voice = {
  speaker: Speaker;
  programme: Programme;
  tell: Say<typeof messages>;
  say: Say<typeof keyDefaults>;
};

const sayings: Record<ProgrammeKey, (voice: Voice) => string[]> = {
  title: ({ programme: { title } }) =>
    languages.flatMap((language) => (title[language] ? [`${languageNames[language]}: ${title[language]}`] : [])),
  currency: ({ programme }) => [programme.currency],
  effective: ({ programme: { effective }, speaker: { language }, say }) => [
    say('termFromTo', { from: formatLongDate(effective.from, language), to: formatLongDate(effective.to, language) }),
  ],
  period: ({ programme: { period }, tell, say }) => [
    period === 'term' ? say('once') : say('everyPeriod', { every: sayEvery(tell, period) }),
  ],
  accumulate: ({ programme: { accumulate }, tell, say }) => [
    accumulate === 'period' ? say('perPeriod') : tell(accumulate === 'year-to-date' ? 'yearToDate' : 'termToDate'),
  ],
  source: ({ programme, say }) => [say(programme.source)],
  stages: ruleOf('stages', 'everyStage'),
  distributors: ruleOf('distributors', 'everyone'),
  unit: ruleOf('unit', 'perDistributor'),
  basis: ({ programme, speaker, tell }) => [tell('paidOn', sayRead(speaker, programme.basis))],
  qualifier: ({ programme: { qualifier }, speaker, tell, say }) => [
    qualifier ? tell('reachedBy', sayRead(speaker, qualifier)) : say('basisDecides'),
  ],
  method: ({ programme, speaker }) => [getBandMethod(programme.method).sentence[speaker.language]],
  boundary: ({ programme, say }) => [say(programme.boundary)],
  bands: ({ speaker }) => bandClauses(speaker),
  conditions: ruleOf('conditions', 'none'),
  multipliers: ruleOf('multipliers', 'none'),
  deducts: ruleOf('deducts', 'none'),
  exclusive: (voice) => [...ruleOf('exclusive', 'none')(voice), ...sayRankOfEqual(voice)],
  limits: ruleOf('limits', 'none'),
  payout: ({ programme, tell }) => [tell(programme.payout.as)],
  rounding: ({ programme: { rounding }, tell, say }) => [rounding === 'half-up' ? say('half-up') : tell(rounding)],
};

/** Which of equal amounts is paid changes no sum, so that the whole description leaves it out. */
function sayRankOfEqual({ programme: { exclusive }, say }: Voice): string[] {
  return exclusive?.prefer === 'highest' ? [say('rankOfEqual', { rank: exclusive.rank })] : [];
}

const optionalKeys = ['stages', 'distributors', 'conditions', 'multipliers', 'deducts', 'exclusive', 'limits'] as const;
type OptionalKey = (typeof optionalKeys)[number] | 'unit';

/** The sentences of the whole description that come from one key: those that remain when the others are left out. */
function ruleOf(key: OptionalKey, absent: 'none' | 'everyStage' | 'everyone' | 'perDistributor') {
  return ({ programme, speaker: { language }, tell, say }: Voice): string[] => {
    const others = optionalKeys.filter((other) => other !== key).map((other) => [other, undefined]);
    const unit = key === 'unit' ? programme.unit : 'distributor';
    const speaker = speakerFor({ ...programme, ...Object.fromEntries(others), unit }, language);
    const sentences = [...describeLimitsOfWho(speaker, tell), ...describeLimitsOfAmount(speaker, tell)];
    return sentences.length > 0 ? sentences : [say(absent)];
  };
}
