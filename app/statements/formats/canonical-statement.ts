import type { Statement, StatementAdjustment, StatementRow } from '../statement.ts';

/**
 * A statement as its one JSON text: keys in the order of the export's contract, those of step texts by code unit, no
 * white space. The digest of a statement is taken of this text without the key `digest`.
 */
export function canonicalStatement(statement: Omit<Statement, 'digest'> & { digest?: string }): string {
  return JSON.stringify(
    pick(statement, statementKeys, {
      rows: statement.rows.map(canonicalRow),
      adjustments: statement.adjustments.map((adjustment) => pick(adjustment, adjustmentKeys)),
    }),
  );
}

const statementKeys: readonly (keyof Statement)[] = [
  'number',
  'period',
  'distributor',
  'name',
  'currency',
  'language',
  'issuedAt',
  'rows',
  'adjustments',
  'opening',
  'granted',
  'settled',
  'closing',
  'digest',
  'previousDigest',
];

const rowKeys: readonly (keyof StatementRow)[] = [
  'period',
  'programme',
  'distributor',
  'outcome',
  'qualifier',
  'basis',
  'band',
  'next',
  'entitlement',
  'settled',
  'due',
  'currency',
  'freeUnits',
  'steps',
];

const adjustmentKeys: readonly (keyof StatementAdjustment)[] = ['period', 'programme', 'due', 'lines'];

function canonicalRow(row: StatementRow): Record<string, unknown> {
  return pick(row, rowKeys, {
    next: row.next && pick(row.next, ['band', 'distance']),
    steps: row.steps.map((step) => pick(step, ['kind', 'text', 'amount'], { text: sorted(step.text) })),
  });
}

/** The named keys first and in their order, then what else a later version of the contract has added, by name. */
function pick(value: object, keys: readonly string[], replaced: Record<string, unknown> = {}) {
  const names = [...keys, ...Object.keys(value).sort(byCodeUnit)];
  const known = { ...value, ...replaced } as Record<string, unknown>;
  return Object.fromEntries(names.filter((name) => known[name] !== undefined).map((name) => [name, known[name]]));
}

function sorted(text: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(text).sort(([a], [b]) => byCodeUnit(a, b)));
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
