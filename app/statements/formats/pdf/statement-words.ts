import { formatDecimal, formatLongDate, type Language, type Say, sayIn } from '#app/i18n/index.ts';
import { statementDocumentMessages as messages } from '#app/i18n/messages/statement-document.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { currencyDigits, withCurrencyDigits } from '#app/money/index.ts';
import type { Statement, StatementAdjustment, StatementContext, StatementRow } from '../../statement.ts';
import { sumOfDues } from '../../sum-of-dues.ts';
import { inWordsOf, outcomeName, periodName, programmeName, ruleOf } from '../names.ts';

/** Everything that the document says, in the statement's language and in the order in which it is read. */
export type StatementWords = {
  say: Say<typeof messages>;
  title: string;
  numberedTitle: string;
  period: string;
  dates: string;
  issuer: { name: string; address: string };
  legalName: string;
  address: string;
  facts: Fact[];
  distributorFacts: Fact[];
  balances: { label: string; amount: string }[];
  remarks: string[];
  rows: RowWords[];
  sumOfRows: string;
  adjustments: AdjustmentWords[];
  sumOfAdjustments: string;
  granted: string;
  url: string;
  foot: string;
};

export type Fact = { label: string; value: string };
/** `beyond` is how many characters at the end of the amount stand beyond the currency's decimals. */
export type StepWords = { text: string; amount: string; beyond: number };
export type AdjustmentWords = { title: string; code: string; period: string; lines: string; due: string };
export type RowWords = {
  title: string;
  code: string;
  rule: string;
  period: string;
  outcome: string;
  earned: boolean;
  qualifier: string;
  basis: string;
  entitlement: string;
  settled: string;
  due: string;
  steps: StepWords[];
  /** Goods earned, in a sentence; empty where there are none. */
  goods: string;
};

export function statementWords(statement: Statement, context: StatementContext): StatementWords {
  const { language, currency } = statement;
  const say = sayIn(messages, language);
  const amount = (text: string) => formatDecimal(text, language);
  return {
    say,
    title: say('title'),
    numberedTitle: say('numberedTitle', { number: statement.number }),
    period: periodName(statement.period, language),
    dates: say('dates', {
      from: formatLongDate(context.periodFrom, language),
      to: formatLongDate(context.periodTo, language),
    }),
    issuer: context.issuer,
    legalName: context.distributor.legalName || statement.name,
    address: context.distributor.address,
    facts: [
      { label: say('number'), value: statement.number },
      { label: say('issued'), value: issuedWords(statement, say) },
      { label: say('currency'), value: currency },
    ],
    distributorFacts: distributorFacts(statement, context, say),
    balances: [
      { label: say('opening'), amount: amount(statement.opening) },
      { label: say('granted'), amount: amount(statement.granted) },
      { label: say('settled'), amount: amount(statement.settled) },
      { label: say('closing'), amount: amount(statement.closing) },
    ],
    remarks: remarks(statement, say),
    rows: statement.rows.map((row) => rowWords(row, context, language, say)),
    sumOfRows: amount(sumOfDues(statement.rows, currency)),
    adjustments: statement.adjustments.map((row) => adjustmentWords(row, context, language)),
    sumOfAdjustments: amount(sumOfDues(statement.adjustments, currency)),
    granted: amount(statement.granted),
    url: context.url,
    foot: `${statement.number}   SHA-256 ${statement.digest}`,
  };
}

function issuedWords({ issuedAt, language }: Statement, say: Say<typeof messages>): string {
  const instant = new Date(issuedAt).toISOString();
  return say('issuedAt', { date: formatLongDate(instant.slice(0, 10), language), time: instant.slice(11, 16) });
}

/** A territory or grade that is not known is not mentioned. */
function distributorFacts(
  { distributor: code, name }: Statement,
  { distributor }: StatementContext,
  say: Say<typeof messages>,
): Fact[] {
  const known =
    distributor.legalName === name || distributor.legalName === '' ? code : say('nameAndCode', { name, code });
  return [
    { label: say('distributor'), value: known },
    { label: say('territory'), value: distributor.territory },
    { label: say('grade'), value: distributor.grade },
  ].filter(({ value }) => value !== '');
}

function remarks({ closing, currency, language }: Statement, say: Say<typeof messages>): string[] {
  const below = closing.startsWith('-') && /[1-9]/.test(closing);
  const reckoning = say('reckoning', { currency });
  if (!below) return [reckoning];
  return [reckoning, say('closingBelowZero', { amount: formatDecimal(closing.slice(1), language), currency })];
}

function rowWords(
  row: StatementRow,
  context: StatementContext,
  language: Language,
  say: Say<typeof messages>,
): RowWords {
  const inWords = inWordsOf(row, context);
  const number = (text: string) => formatDecimal(text, language);
  return {
    title: programmeName(row.programme, context),
    code: row.programme,
    rule: ruleOf(row, context),
    period: periodName(row.period, language),
    outcome: outcomeName(row.outcome, language),
    earned: row.outcome === 'earned',
    qualifier: inWords?.qualifier ?? (row.qualifier === null ? '' : number(row.qualifier)),
    basis: inWords?.basis ?? number(row.basis),
    entitlement: number(row.entitlement),
    settled: number(row.settled),
    due: number(row.due),
    steps: (inWords?.steps ?? row.steps).map((step) => stepWords(step, row.currency, language)),
    goods: goodsWords(row, language, say),
  };
}

function goodsWords({ freeUnits }: StatementRow, language: Language, say: Say<typeof messages>) {
  return freeUnits === undefined ? '' : say('goods', { units: formatDecimal(freeUnits, language) });
}

function stepWords(step: StatementRow['steps'][number], currency: string, language: Language): StepWords {
  const amount = withCurrencyDigits(step.amount, currency);
  const digits = currencyDigits(currency);
  const [, fraction = ''] = amount.split('.');
  const beyond = fraction.length > digits ? fraction.length - digits + (digits === 0 ? 1 : 0) : 0;
  return { text: describeStep(step, currency, language), amount: formatDecimal(amount, language), beyond };
}

function adjustmentWords(
  adjustment: StatementAdjustment,
  context: StatementContext,
  language: Language,
): AdjustmentWords {
  return {
    title: programmeName(adjustment.programme, context),
    code: adjustment.programme,
    period: periodName(adjustment.period, language),
    lines: formatDecimal(String(adjustment.lines), language),
    due: formatDecimal(adjustment.due, language),
  };
}
