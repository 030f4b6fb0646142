import type { DayRange } from '#app/calendar/index.ts';
import { compare, type Ratio } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { KnownOfDistributor } from '../measures/measure.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';

/** Reads what is known of distributors together beside their lines: for a period and a window that ends with it. */
export type KnownReader = (members: readonly number[], period: OwnPeriod, window: DayRange) => KnownOfDistributor;

export function knownReader({
  certificates,
  breaches,
  scores,
}: Pick<CalculationInputs, 'certificates' | 'breaches' | 'scores'>): KnownReader {
  const certificatesOf = byDistributor(certificates);
  const breachesOf = byDistributor(breaches);
  const keyOf = (distributor: number, name: string, period: string) => JSON.stringify([distributor, name, period]);
  const values = new Map(scores.map((row) => [keyOf(row.distributor, row.name, row.period), ratioOfText(row.value)]));
  return (members, period, window) => ({
    certificates: members.flatMap(certificatesOf),
    lastDay: period.to,
    breaches: members.flatMap(breachesOf),
    window,
    scoreOf: (name) => lowest(members.map((member) => values.get(keyOf(member, name, period.text)))),
  });
}

/** One missing, all missing. */
function lowest(scores: readonly (Ratio | undefined)[]): Ratio | undefined {
  return scores.reduce((least, score) => (least && score && compare(score, least) < 0 ? score : score && least));
}

function byDistributor<Row extends { distributor: number }>(rows: readonly Row[]): (distributor: number) => Row[] {
  const known = new Map<number, Row[]>();
  for (const row of rows) {
    const own = known.get(row.distributor);
    if (own) own.push(row);
    else known.set(row.distributor, [row]);
  }
  return (distributor) => known.get(distributor) ?? [];
}
