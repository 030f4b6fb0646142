import type { Day, FiscalYear } from '#app/calendar/index.ts';
import { currencyDigits } from '#app/money/index.ts';
import {
  type BreachInput,
  type CalculationInputs,
  type CertificateInput,
  type DistributorVersion,
  noDay,
  type PriceType,
  type ProductVersion,
  type ProgrammeInput,
  priceTypes,
  type RateInput,
  type ScoreInput,
  type SettledInput,
  type StageInput,
  type TargetInput,
} from '#app/rebates/index.ts';
import { by, type Fraction, fraction, isSame, nothing, number, total } from './fraction.ts';

/** A sales line with all that is known of it on its date. */
export type PlainLine = {
  /** Its position in the columns. */
  index: number;
  distributor: number;
  day: Day;
  sku: string;
  product: ProductVersion;
  territory: string | undefined;
  /** The distributor's own territory on the day. */
  homeTerritory: string | undefined;
  kind: 'sale' | 'return';
  source: 'sell-in' | 'sell-out';
  priceType: PriceType;
  quantity: Fraction;
  amount: Fraction;
  currency: string | undefined;
  document: string | undefined;
  due: Day | undefined;
  /** What was paid of it: parts of 1, each with its day. */
  paid: readonly { day: Day; part: Fraction }[];
};

/** The inputs as rows. */
export type Facts = {
  fiscalYear: FiscalYear;
  programmes: readonly ProgrammeInput[];
  distributors: readonly { code: string; versions: readonly DistributorVersion[] }[];
  /** In the order in which ties are decided. */
  lines: readonly PlainLine[];
  stages: readonly StageInput[];
  targets: readonly TargetInput[];
  certificates: readonly CertificateInput[];
  settled: readonly SettledInput[];
  scores: readonly ScoreInput[];
  breaches: readonly BreachInput[];
  rates: readonly RateInput[];
};

/** What a line is called. The columns carry its document alone, so that it is given beside them, one for each line. */
export type LineName = { document: string; line: string };

export function factsOf(inputs: CalculationInputs, names?: readonly LineName[]): Facts {
  const unknownCurrencyDigits = Math.max(
    0,
    ...inputs.programmes.flatMap(({ versions }) =>
      versions.map(({ definition }) => currencyDigits(definition.currency)),
    ),
  );
  const lines: { line: PlainLine; tie: (string | number)[] }[] = [];
  for (let index = 0; index < inputs.lines.count; index++) {
    const at = (column: ArrayLike<number>) => column[index] as number;
    const distributor = at(inputs.lines.distributor);
    const day = at(inputs.lines.day);
    const product = inputs.products[at(inputs.lines.product)];
    const home = versionOn(inputs.distributors[distributor]?.versions ?? [], day);
    const known = versionOn(product?.versions ?? [], day);
    if (!product || !home || !known) throw new Error(`line ${index} names what is not there`);
    const currency = inputs.currencies[at(inputs.lines.currency)] ?? home.currency;
    const digits = currency === undefined ? unknownCurrencyDigits : currencyDigits(currency);
    const flags = at(inputs.lines.flags);
    const source = (flags & 1) !== 0 ? 'sell-out' : 'sell-in';
    const name = names?.[index];
    lines.push({
      line: {
        index,
        distributor,
        day,
        sku: product.sku,
        product: known,
        territory: inputs.territories[at(inputs.lines.territory)] ?? home.territory,
        homeTerritory: home.territory,
        kind: (flags & 2) !== 0 ? 'return' : 'sale',
        source,
        priceType: priceTypes[flags >> 2] ?? 'standard',
        quantity: fraction(BigInt(at(inputs.lines.quantityMilli)), 1000n),
        amount: fraction(BigInt(at(inputs.lines.amountMinor)), 10n ** BigInt(digits)),
        currency,
        document: name?.document ?? inputs.documents[at(inputs.lines.document ?? [])],
        due: dayAt(inputs.lines.dueDay, index),
        paid: paidOf(inputs, index, source),
      },
      tie: name ? [source, name.document, name.line] : [at(inputs.lines.lineId)],
    });
  }
  lines.sort((a, b) => inOrder(a.tie, b.tie));
  return { ...inputs, lines: lines.map(({ line }) => line) };
}

function dayAt(column: Int32Array | undefined, index: number): Day | undefined {
  const day = column?.[index];
  return day === noDay ? undefined : day;
}

/** Rows of payments for a sell-in document take the place of what its lines say themselves. */
function paidOf(inputs: CalculationInputs, index: number, source: PlainLine['source']): PlainLine['paid'] {
  const document = inputs.lines.document?.[index];
  const rows = source === 'sell-in' ? inputs.payments.find((one) => one.document === document) : undefined;
  if (!rows) {
    const day = dayAt(inputs.lines.paidDay, index);
    return day === undefined ? [] : [{ day, part: fraction(1n) }];
  }
  const all = number(rows.total);
  const parts = rows.payments.map(({ day, amount }) => ({
    day,
    part: amount === undefined || isSame(all, nothing) ? fraction(1n) : by(number(amount), all),
  }));
  return isSame(total(parts.map(({ part }) => part)), nothing) ? [] : parts;
}

/** The last version that has begun; the first holds for all time before it too. */
export function versionOn<Version extends { from: Day }>(versions: readonly Version[], day: Day): Version | undefined {
  let found = versions[0];
  for (const version of versions) if (version.from <= day) found = version;
  return found;
}

/** Compares lists part by part. */
export function inOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] as string | number;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
