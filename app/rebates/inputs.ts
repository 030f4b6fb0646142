import type { Day, FiscalYear } from '../calendar/index.ts';
import type { Programme } from './programme/programme.ts';

export type Stage = 'entry' | 'growth' | 'maturity';

/** Begins before every date: the `from` of a first version, which holds for all time before it too. */
export const always: Day = -1_000_000_000;

/** What is known of a distributor from a day on, until its next version. Versions ascend by `from`. */
export type DistributorVersion = { from: Day; territory?: string; grade?: string; parent?: string; currency?: string };
export type DistributorInput = { code: string; versions: DistributorVersion[] };

export type ProductVersion = { from: Day; productLine: string; brand?: string; category?: string };
export type ProductInput = { sku: string; versions: ProductVersion[] };

/** The stage holds from its day until the partnership's next entry; `none` means that the partnership has ended. */
export type StageInput = { distributor: number; productLine: string; stage: Stage | 'none'; from: Day };

export type TargetInput = { distributor: number; name: string; period: string; value: string };

/** A person of a distributor is certified in a course from a day to another, both inclusive, or for good. */
export type CertificateInput = { distributor: number; person: string; course: string; from: Day; to?: Day };

/** A process score of a distributor for a period, 0 to 100: exact decimal text. */
export type ScoreInput = { distributor: number; name: string; period: string; value: string };

/** A confirmed channel breach. */
export type BreachInput = { distributor: number; day: Day; kind?: string };

/** From a day on, until the next rate of the same two, a unit of `from` is worth `rate` units of `to`: exact decimal text. */
export type RateInput = { from: string; to: string; day: Day; rate: string };

/**
 * The payments of a sell-in document, which is a position in the list of documents. One without an amount pays all of
 * it. Amounts and the `total` of all its lines, whatever their dates, are exact decimal text in its currency.
 */
export type PaymentsInput = { document: number; total: string; payments: { day: Day; amount?: string }[] };

/** One approved state of a programme. It begins on the first day of one of the programme's own periods. */
export type ProgrammeVersion = { number: number; from: Day; definition: Programme };
export type ProgrammeInput = { code: string; versions: ProgrammeVersion[] };

/**
 * What issued statements have granted: minor units of the programme's currency. `brought` is the part of it that had
 * waited below the minimum payout in earlier periods, the first of which begins on `since`.
 */
export type SettledInput = {
  programme: string;
  distributor: string;
  period: string;
  settledMinor: number;
  brought?: { minor: number; since: Day };
};

/** The bits of `SalesColumns.flags`. The price type stands in two bits above the others: `flags >> priceTypeShift`. */
export const sellOutFlag = 1;
export const returnFlag = 2;
export const priceTypeShift = 2;
export const priceTypes = ['standard', 'special', 'promotional'] as const;
export type PriceType = (typeof priceTypes)[number];

/**
 * Sales lines, one typed array per attribute. `distributor`, `product`, `territory` and `currency` are positions in
 * the lists of `CalculationInputs`; territory −1 is the distributor's own, currency −1 is none known. Quantities are
 * thousandths, amounts minor units of the line's currency; returns are negative.
 */
export type SalesColumns = {
  count: number;
  lineId: Float64Array;
  distributor: Int32Array;
  product: Int32Array;
  territory: Int32Array;
  day: Int32Array;
  quantityMilli: Float64Array;
  amountMinor: Float64Array;
  currency: Int16Array;
  flags: Uint8Array;
  /** These three are there only where a programme asks for them. A position in the list of documents; −1 is none. */
  document?: Int32Array;
  /** `noDay` where a line has none. */
  dueDay?: Int32Array;
  paidDay?: Int32Array;
  /** The place of a line in the order of (source, document, line), which decides ties. Without, lines stand in it. */
  rank?: Int32Array;
};

/** Stands in a column of days for no day. */
export const noDay: Day = -2_147_483_648;

/** Everything a calculation may know. It reads no clock and no database. */
export type CalculationInputs = {
  fiscalYear: FiscalYear;
  programmes: ProgrammeInput[];
  distributors: DistributorInput[];
  products: ProductInput[];
  territories: string[];
  currencies: string[];
  stages: StageInput[];
  targets: TargetInput[];
  certificates: CertificateInput[];
  settled: SettledInput[];
  scores: ScoreInput[];
  breaches: BreachInput[];
  rates: RateInput[];
  documents: string[];
  payments: PaymentsInput[];
  lines: SalesColumns;
};
