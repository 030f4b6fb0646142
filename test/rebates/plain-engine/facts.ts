import type { Day, FiscalYear } from '#app/calendar/index.ts';
import { currencyDigits } from '#app/money/index.ts';
import {
  type CalculationInputs,
  type CertificateInput,
  type DistributorVersion,
  type PriceType,
  type ProductVersion,
  type ProgrammeInput,
  priceTypes,
  type SettledInput,
  type StageInput,
  type TargetInput,
} from '#app/rebates/index.ts';
import { type Fraction, fraction } from './fraction.ts';

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
};

/** What a line is called. The columns do not carry it yet, so that it is given beside them, one for each line. */
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
        document: name?.document,
      },
      tie: name ? [source, name.document, name.line] : [at(inputs.lines.lineId)],
    });
  }
  lines.sort((a, b) => inOrder(a.tie, b.tie));
  return { ...inputs, lines: lines.map(({ line }) => line) };
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
