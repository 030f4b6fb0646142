import type { RowJson } from '#app/rebates/index.ts';
import { digestOf } from '../files/index.server.ts';
import type { Language } from '../i18n/index.ts';
import { amountToText } from '../money/index.ts';
import { canonicalStatement } from './formats/canonical-statement.ts';
import type { Statement, StatementAdjustment } from './statement.ts';

/** Everything that a statement is made of. The same parts always give the same statement. */
export type StatementParts = {
  series: number;
  period: string;
  distributor: { code: string; name: string; language: Language };
  currency: string;
  rows: readonly RowJson[];
  adjustments: readonly StatementAdjustment[];
  /** What rows and adjustments grant in all, and what the distributor's last statement in this currency carried on. */
  grantedMinor: number;
  openingMinor: number;
  issuedAt: string;
  previousDigest: string | null;
};

export type ComposedStatement = Balance & { statement: Statement };

type Balance = { openingMinor: number; settledMinor: number; closingMinor: number };

/**
 * What a statement grants is settled by it, less what was carried; a balance below zero is not asked back but carried on
 * to the next statement.
 */
export function balanceOf({ openingMinor, grantedMinor }: { openingMinor: number; grantedMinor: number }): Balance {
  const settledMinor = Math.max(0, openingMinor + grantedMinor);
  return { openingMinor, settledMinor, closingMinor: openingMinor + grantedMinor - settledMinor };
}

/** Puts a statement together. */
export function composeStatement(parts: StatementParts): ComposedStatement {
  const { series, period, distributor, currency, rows, adjustments, issuedAt, previousDigest } = parts;
  const balance = balanceOf(parts);
  const amount = (minor: number) => amountToText(minor, currency);
  const statement = {
    number: statementNumber(series),
    period,
    distributor: distributor.code,
    name: distributor.name,
    currency,
    language: distributor.language,
    issuedAt,
    rows: [...rows],
    adjustments: [...adjustments],
    opening: amount(balance.openingMinor),
    granted: amount(parts.grantedMinor),
    settled: amount(balance.settledMinor),
    closing: amount(balance.closingMinor),
    previousDigest,
  };
  return { statement: { ...statement, digest: digestStatement(statement) }, ...balance };
}

/** SHA-256 of the statement's canonical JSON without the digest itself. */
export function digestStatement(statement: Omit<Statement, 'digest'>): string {
  return digestOf(canonicalStatement({ ...statement, digest: undefined }));
}

/** Statements are numbered in one series without gaps. */
export function statementNumber(series: number): string {
  return `TD-${String(series).padStart(6, '0')}`;
}
