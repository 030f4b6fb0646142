import {
  always,
  appendLine,
  type CalculationInputs,
  createColumns,
  type DistributorInput,
  documentTotal,
  type PaymentsInput,
  type ProductInput,
  type SalesColumns,
} from '#app/rebates/index.ts';
import { calendarYear, requireDay } from '../calendar/index.ts';
import { compareBytes } from './byte-order.ts';
import { type Effective, versionsByCode } from './effective-versions.ts';
import type { DistributorRow } from './kinds/distributors.ts';
import type { ProductRow } from './kinds/products.ts';
import type { FolderTables } from './read-folder.server.ts';
import { folderDigits } from './read-folder-lines.server.ts';
import type { SalesLine } from './sales-key.ts';

/** Document and line of each sales line, by its position in the columns. */
export type LineNames = { document: string[]; line: string[] };

type Positions = Map<string, number>;
type ListPositions = {
  distributors: Positions;
  products: Positions;
  territories: Positions;
  currencies: Positions;
  documents: Positions;
};

/** Inputs of a calculation from the tables of a folder. Lists are in byte order, so that the rows' order does not matter. */
export function folderInputs(tables: FolderTables): { inputs: CalculationInputs; lineNames: LineNames } {
  const { programmes, stages, targets, certificates, scores, breaches, lines } = tables;
  const distributorVersions = versionsByCode(tables.distributors, ({ code }) => code, always);
  const productVersions = versionsByCode(tables.products, ({ sku }) => sku, always);
  const distributors = positionsOf(
    [...distributorVersions.keys()],
    [...stages, ...targets, ...certificates, ...scores, ...breaches, ...lines].map(({ distributor }) => distributor),
  );
  const products = positionsOf(
    [...productVersions.keys()],
    lines.map(({ sku }) => sku),
  );
  const territories = positionsOf(lines.flatMap(({ territory }) => territory ?? []));
  const currencies = positionsOf(lines.flatMap(({ currency }) => currency ?? []));
  const documents = positionsOf(lines.map(({ document }) => document));
  return {
    inputs: {
      fiscalYear: calendarYear,
      programmes: programmes.map((definition) => ({
        code: definition.code,
        versions: [{ number: 1, from: requireDay(definition.effective.from), definition }],
      })),
      distributors: [...distributors.keys()].map((code) => distributorInput(code, distributorVersions.get(code))),
      products: [...products.keys()].map((sku) => productInput(sku, productVersions.get(sku))),
      territories: [...territories.keys()],
      currencies: [...currencies.keys()],
      stages: stages.map((row) => ({ ...row, distributor: positionIn(distributors, row.distributor) })),
      targets: targets.map((row) => ({ ...row, distributor: positionIn(distributors, row.distributor) })),
      certificates: certificates.map((row) => ({ ...row, distributor: positionIn(distributors, row.distributor) })),
      settled: [],
      scores: scores.map((row) => ({ ...row, distributor: positionIn(distributors, row.distributor) })),
      breaches: breaches.map((row) => ({ ...row, distributor: positionIn(distributors, row.distributor) })),
      rates: tables.rates,
      documents: [...documents.keys()],
      payments: paymentsInputs(tables, documents),
      lines: columnsOf(lines, { distributors, products, territories, currencies, documents }),
    },
    lineNames: { document: lines.map(({ document }) => document), line: lines.map(({ line }) => line) },
  };
}

function columnsOf(lines: readonly SalesLine[], positions: ListPositions): SalesColumns {
  const { distributors, products, territories, currencies, documents } = positions;
  const columns = createColumns(lines.length, { withDocuments: true });
  lines.forEach((line, lineId) => {
    appendLine(columns, {
      lineId,
      distributor: positionIn(distributors, line.distributor),
      product: positionIn(products, line.sku),
      territory: line.territory === undefined ? -1 : positionIn(territories, line.territory),
      day: line.day,
      quantityMilli: line.quantityMilli,
      amountMinor: line.amountMinor,
      currency: line.currency === undefined ? -1 : positionIn(currencies, line.currency),
      isSellOut: line.source === 'sell-out',
      isReturn: line.kind === 'return',
      priceType: line.priceType,
      document: positionIn(documents, line.document),
      dueDay: line.dueDay,
      paidDay: line.paidDay,
    });
  });
  return columns;
}

/** The payments of each document that has sell-in lines; those of others wait for their lines. */
function paymentsInputs({ payments, lines, programmes }: FolderTables, documents: Positions): PaymentsInput[] {
  const digits = folderDigits(programmes);
  const byDocument = new Map<string, PaymentsInput['payments']>();
  for (const { document, paidDay, amount } of payments) {
    const known = byDocument.get(document) ?? [];
    byDocument.set(document, known);
    known.push(amount === undefined ? { day: paidDay } : { day: paidDay, amount });
  }
  const paidLines = new Map<string, SalesLine[]>();
  for (const line of lines) {
    if (line.source !== 'sell-in' || !byDocument.has(line.document)) continue;
    const own = paidLines.get(line.document);
    if (own) own.push(line);
    else paidLines.set(line.document, [line]);
  }
  return [...paidLines].map(([document, own]) => ({
    document: positionIn(documents, document),
    total: documentTotal(own, digits),
    payments: byDocument.get(document) ?? [],
  }));
}

function distributorInput(code: string, versions: Effective<DistributorRow>[] | undefined): DistributorInput {
  if (!versions) return { code, versions: [{ from: always }] };
  return {
    code,
    versions: versions.map(({ from, territory, grade, parent, currency }) => ({
      from,
      territory,
      grade,
      parent,
      currency,
    })),
  };
}

function productInput(sku: string, versions: Effective<ProductRow>[] | undefined): ProductInput {
  if (!versions) return { sku, versions: [{ from: always, productLine: sku }] };
  return {
    sku,
    versions: versions.map(({ from, productLine, brand, category }) => ({ from, productLine, brand, category })),
  };
}

/** Each name once, in byte order, with its position. */
function positionsOf(...lists: string[][]): Positions {
  const names = new Set<string>();
  for (const list of lists) for (const name of list) names.add(name);
  return new Map([...names].sort(compareBytes).map((name, position) => [name, position]));
}

function positionIn(positions: Positions, name: string): number {
  return positions.get(name) as number;
}
