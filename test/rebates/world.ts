import { calendarYear, type FiscalYear, parsePeriod, requireDay } from '#app/calendar/index.ts';
import { add, currencyDigits, quantityDigits, ratioToText, readUnits, zero } from '#app/money/index.ts';
import {
  always,
  appendLine,
  type CalculationInputs,
  type CalculationRow,
  calculate,
  createColumns,
  digitsWithoutCurrency,
  type PaymentsInput,
  type PriceType,
  type Programme,
  type ProgrammeInput,
  readProgrammes,
  type SettledInput,
  type Stage,
} from '#app/rebates/index.ts';
import { ratioOfText } from '#app/rebates/programme/decimal-text.ts';

/** A sales line as a test writes it; what it leaves out is the usual. */
export type TestLine = {
  date?: string;
  distributor?: string;
  sku?: string;
  quantity?: string;
  amount?: string;
  /** Null is no currency at all. */
  currency?: string | null;
  kind?: 'sale' | 'return';
  source?: 'sell-in' | 'sell-out';
  territory?: string;
  priceType?: PriceType;
  /** The document that it stands in; each line has one of its own by default. */
  document?: string;
  dueDate?: string;
  paidDate?: string;
};

export type TestDistributor = {
  code: string;
  from?: string;
  territory?: string;
  grade?: string;
  parent?: string;
  currency?: string;
};
export type TestProduct = { sku: string; from?: string; productLine: string; brand?: string; category?: string };
export type TestStage = { distributor?: string; productLine: string; stage: Stage | 'none'; from: string };

export type TestCertificate = { distributor?: string; person: string; course: string; from: string; to?: string };

export type TestTarget = { distributor?: string; name: string; period: string; value: string };

export type TestScore = { distributor?: string; name: string; period: string; value: string };

export type TestBreach = { distributor?: string; date: string; kind?: string };

export type TestRate = { date: string; from: string; to: string; rate: string };

/** A payment of a sell-in document; without an amount of all of it. */
export type TestPayment = { document: string; paidDate: string; amount?: string };

export type World = {
  programmes: readonly Record<string, unknown>[];
  /** Later versions of the programmes above, each with the day it begins on. */
  laterVersions?: readonly { from: string; definition: Record<string, unknown> }[];
  lines: readonly TestLine[];
  distributors?: readonly TestDistributor[];
  products?: readonly TestProduct[];
  stages?: readonly TestStage[];
  certificates?: readonly TestCertificate[];
  targets?: readonly TestTarget[];
  scores?: readonly TestScore[];
  breaches?: readonly TestBreach[];
  rates?: readonly TestRate[];
  payments?: readonly TestPayment[];
  settled?: readonly SettledInput[];
  fiscalYear?: FiscalYear;
};

/** The smallest programme: what a test gives replaces it key by key. */
export function programme(keys: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    code: 'STEP',
    title: { en: 'Stepped' },
    currency: 'USD',
    effective: { from: '2026-01-01', to: '2026-12-31' },
    period: 'year',
    basis: { of: 'amount' },
    bands: [{ percent: '10' }],
    ...keys,
  };
}

/** Reads one programme that is known to be right. */
export function definition(json: Record<string, unknown>): Programme {
  const read = readProgrammes([json]);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes[0] as Programme;
}

/** Turns a test's world into what the engine takes. Distributors and SKUs that only lines name are taken as they are. */
export function inputsOf(world: World): CalculationInputs {
  const read = readProgrammes(world.programmes);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const programmes = read.programmes.map((first) => programmeInput(first, world));
  const distributors = gather(
    world.distributors ?? [],
    ({ code }) => code,
    world.lines.map((line) => line.distributor ?? 'D1'),
    (code): TestDistributor => ({ code }),
  );
  const products = gather(
    world.products ?? [],
    ({ sku }) => sku,
    world.lines.map((line) => line.sku ?? 'S1'),
    (sku): TestProduct => ({ sku, productLine: sku }),
  );
  const positionOf = (code: string) => distributors.findIndex(([known]) => known === code);
  const territories = [...new Set(world.lines.flatMap((line) => line.territory ?? []))];
  const currencies = [...new Set(world.lines.flatMap((line) => currencyOf(line) ?? []))];
  const noCurrencyDigits = digitsWithoutCurrency(
    programmes.flatMap(({ versions }) => versions.map((version) => version.definition)),
  );
  const names = lineNames(world);
  const documents = [...new Set(names.map(({ document }) => document))];
  const lines = createColumns(world.lines.length, { withDocuments: true });
  world.lines.forEach((line, index) => {
    const distributor = positionOf(line.distributor ?? 'D1');
    const day = requireDay(line.date ?? '2026-02-01');
    const own = distributors[distributor]?.[1].filter(({ from }) => !from || requireDay(from) <= day).at(-1)?.currency;
    const currency = currencyOf(line);
    const digits = (currency ?? own) ? currencyDigits(currency ?? own ?? '') : noCurrencyDigits;
    appendLine(lines, {
      lineId: index + 1,
      distributor,
      product: products.findIndex(([sku]) => sku === (line.sku ?? 'S1')),
      territory: line.territory === undefined ? -1 : territories.indexOf(line.territory),
      day,
      quantityMilli: units(line.quantity ?? '1', quantityDigits),
      amountMinor: units(line.amount ?? '0', digits),
      currency: currency === undefined ? -1 : currencies.indexOf(currency),
      isSellOut: line.source === 'sell-out',
      isReturn: line.kind === 'return',
      priceType: line.priceType ?? 'standard',
      document: documents.indexOf(names[index]?.document ?? ''),
      dueDay: line.dueDate === undefined ? undefined : requireDay(line.dueDate),
      paidDay: line.paidDate === undefined ? undefined : requireDay(line.paidDate),
    });
  });
  lines.rank = rankOf(world.lines.map(({ source = 'sell-in' }, at) => [source, names[at]?.document, names[at]?.line]));
  return {
    fiscalYear: world.fiscalYear ?? calendarYear,
    programmes,
    distributors: distributors.map(([code, versions]) => ({ code, versions: versions.map(dated) })),
    products: products.map(([sku, versions]) => ({ sku, versions: versions.map(dated) })),
    territories,
    currencies,
    stages: (world.stages ?? []).map(({ distributor = 'D1', productLine, stage, from }) => {
      return { distributor: positionOf(distributor), productLine, stage, from: requireDay(from) };
    }),
    targets: (world.targets ?? []).map(({ distributor = 'D1', ...target }) => ({
      ...target,
      distributor: positionOf(distributor),
    })),
    certificates: (world.certificates ?? []).map(({ distributor = 'D1', person, course, from, to }) => ({
      ...{ distributor: positionOf(distributor), person, course, from: requireDay(from) },
      ...(to === undefined ? {} : { to: requireDay(to) }),
    })),
    settled: [...(world.settled ?? [])],
    scores: (world.scores ?? []).map(({ distributor = 'D1', ...score }) => ({
      ...score,
      distributor: positionOf(distributor),
    })),
    breaches: (world.breaches ?? []).map(({ distributor = 'D1', date, kind }) => ({
      ...{ distributor: positionOf(distributor), day: requireDay(date) },
      ...(kind === undefined ? {} : { kind }),
    })),
    rates: (world.rates ?? []).map(({ date, ...rate }) => ({ ...rate, day: requireDay(date) })),
    documents,
    payments: documents.flatMap((document, position) => paymentsOf(world, document, position)),
    lines,
  };
}

/** What the lines of a world are called: by the order in which they stand, and by their documents where they have some. */
export function lineNames({ lines }: World): { document: string; line: string }[] {
  return lines.map(({ document }, at) => {
    const line = String(at).padStart(6, '0');
    return { document: document ?? line, line };
  });
}

function rankOf(keys: readonly (string | undefined)[][]): Int32Array {
  const texts = keys.map((key) => JSON.stringify(key));
  const order = [...texts.keys()].sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
  const rank = new Int32Array(texts.length);
  order.forEach((at, place) => {
    rank[at] = place;
  });
  return rank;
}

function paymentsOf({ lines, payments = [] }: World, document: string, position: number): PaymentsInput[] {
  const own = payments.filter((payment) => payment.document === document);
  if (own.length === 0) return [];
  const amounts = lines
    .filter((line) => line.document === document && line.source !== 'sell-out')
    .map((line) => ratioOfText(line.amount ?? '0'));
  return [
    {
      document: position,
      total: ratioToText(amounts.reduce(add, zero), 6),
      payments: own.map(({ paidDate, amount }) => ({
        day: requireDay(paidDate),
        ...(amount === undefined ? {} : { amount }),
      })),
    },
  ];
}

/** The rows of the periods `from` to `to` (texts such as 2026-Q1), or of whole terms. Nothing may be refused. */
export function rowsOf(world: World, from: string, to = from): CalculationRow[] {
  const { rows, refused } = calculate(inputsOf(world), requestOf(from, to, world.fiscalYear));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  return rows;
}

export function requestOf(from: string, to = from, fiscalYear: FiscalYear = calendarYear) {
  if (from === 'term') return { from: 0, to: 0, term: true };
  const [first, last] = [parsePeriod(from, fiscalYear), parsePeriod(to, fiscalYear)];
  if (!first || !last) throw new Error(`${from}..${to} is not a range of periods`);
  return { from: first.firstDay, to: last.lastDay };
}

function programmeInput(first: Programme, { laterVersions = [] }: World): ProgrammeInput {
  const later = laterVersions.map(({ from, definition: json }) => ({
    from: requireDay(from),
    definition: definition(json),
  }));
  const versions = [
    { from: requireDay(first.effective.from), definition: first },
    ...later.filter((version) => version.definition.code === first.code),
  ];
  return { code: first.code, versions: versions.map((version, index) => ({ number: index + 1, ...version })) };
}

function gather<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  named: string[],
  make: (name: string) => Row,
): [string, Row[]][] {
  const byName = new Map<string, Row[]>();
  for (const row of rows) byName.set(nameOf(row), [...(byName.get(nameOf(row)) ?? []), row]);
  for (const name of named) if (!byName.has(name)) byName.set(name, [make(name)]);
  return [...byName];
}

function dated<Row extends { from?: string }>({ from, ...row }: Row) {
  return { ...row, from: from === undefined ? always : requireDay(from) };
}

function currencyOf({ currency }: TestLine): string | undefined {
  return currency === null ? undefined : (currency ?? 'USD');
}

function units(text: string, digits: number): number {
  const read = readUnits(text, digits);
  if (read.kind !== 'read') throw new Error(`${text} is ${read.kind}`);
  return read.units;
}
