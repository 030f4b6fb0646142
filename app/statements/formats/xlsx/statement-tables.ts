import { type Say, sayIn } from '#app/i18n/index.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { statementWorkbookMessages } from '#app/i18n/messages/statement-workbook.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { withCurrencyDigits } from '#app/money/index.ts';
import { adjustmentPath, rowPath, type Statement, type StatementContext, statementPath } from '../../statement.ts';
import { inWordsOf, outcomeName, periodName, programmeName, ruleOf } from '../names.ts';
import { type Cell, type Head, number, type Table, text } from './cells.ts';

type Words = { say: Say<typeof statementDocumentMessages>; sayMore: Say<typeof statementWorkbookMessages> };

/**
 * A statement as tables, in its language: what it is, what each programme gives, what adjusts earlier periods, and the
 * steps that add up to each entitlement. Every table is there in every statement, so that a formula finds it.
 */
export function statementTables(statement: Statement, context: StatementContext): Table[] {
  const { language } = statement;
  const words = {
    say: sayIn(statementDocumentMessages, language),
    sayMore: sayIn(statementWorkbookMessages, language),
  };
  return [
    factTable(statement, context, words),
    programmeTable(statement, context, words),
    adjustmentTable(statement, context, words),
    stepTable(statement, context, words),
  ];
}

function factTable(statement: Statement, { distributor, periodFrom, periodTo }: StatementContext, words: Words): Table {
  const { say, sayMore } = words;
  const { currency } = statement;
  const facts: [string, Cell][] = [
    [say('number'), text(statement.number)],
    [say('distributor'), text(statement.distributor)],
    [sayMore('name'), text(statement.name)],
    [say('issuedTo'), text(distributor.legalName)],
    [say('territory'), text(distributor.territory)],
    [say('grade'), text(distributor.grade)],
    [say('period'), text(periodName(statement.period, statement.language))],
    [sayMore('from'), { date: periodFrom }],
    [sayMore('to'), { date: periodTo }],
    [sayMore('issuedInUtc'), { instant: statement.issuedAt }],
    [say('currency'), text(currency)],
    [say('opening'), amount(statement.opening, currency)],
    [say('granted'), amount(statement.granted, currency)],
    [say('settled'), amount(statement.settled, currency)],
    [say('closing'), amount(statement.closing, currency)],
    [sayMore('digest'), text(statement.digest)],
    [sayMore('digestBefore'), text(statement.previousDigest ?? '')],
    [sayMore('path'), text(statementPath(statement))],
  ];
  return {
    name: say('title'),
    heads: [{ text: sayMore('fact') }, { text: sayMore('value') }],
    rows: facts.map(([label, value]) => [text(label), value]),
  };
}

function programmeTable(statement: Statement, context: StatementContext, words: Words): Table {
  const { say, sayMore } = words;
  const { currency, language } = statement;
  return {
    name: say('programmes'),
    heads: [
      { text: sayMore('code') },
      { text: say('programme') },
      { text: say('period') },
      { text: say('outcome') },
      { text: say('qualifier'), isNumber: true },
      { text: say('basis'), isNumber: true },
      amountHead(say('entitlement'), statement, words),
      amountHead(say('alreadySettled'), statement, words),
      amountHead(say('due'), statement, words),
      { text: sayMore('goodsInUnits'), isNumber: true },
      { text: sayMore('rule') },
      { text: sayMore('path') },
    ],
    rows: statement.rows.map((row, index) => [
      text(row.programme),
      text(programmeName(row.programme, context)),
      text(periodName(row.period, language)),
      text(outcomeName(row.outcome, language)),
      number(row.qualifier),
      number(row.basis),
      amount(row.entitlement, currency),
      amount(row.settled, currency),
      amount(row.due, currency),
      number(row.freeUnits),
      text(ruleOf(row, context)),
      text(rowPath(statement, index)),
    ]),
  };
}

function adjustmentTable(statement: Statement, context: StatementContext, words: Words): Table {
  const { say, sayMore } = words;
  const { currency, language } = statement;
  return {
    name: say('adjustments'),
    heads: [
      { text: sayMore('code') },
      { text: say('programme') },
      { text: say('period') },
      { text: say('lines'), isNumber: true },
      amountHead(say('due'), statement, words),
      { text: sayMore('path') },
    ],
    rows: statement.adjustments.map(({ programme, period, lines, due }, index) => [
      text(programme),
      text(programmeName(programme, context)),
      text(periodName(period, language)),
      number(String(lines)),
      amount(due, currency),
      text(adjustmentPath(statement, index)),
    ]),
  };
}

function stepTable(statement: Statement, context: StatementContext, words: Words): Table {
  const { say, sayMore } = words;
  const { currency, language } = statement;
  return {
    name: say('stepsOf'),
    heads: [
      { text: sayMore('code') },
      { text: say('programme') },
      { text: say('period') },
      { text: sayMore('step'), isNumber: true },
      { text: say('stepsOf') },
      amountHead(sayMore('amount'), statement, words),
    ],
    rows: statement.rows.flatMap((row) =>
      (inWordsOf(row, context)?.steps ?? row.steps).map((step, index) => [
        text(row.programme),
        text(programmeName(row.programme, context)),
        text(periodName(row.period, language)),
        number(String(index + 1)),
        text(describeStep(step, currency, language)),
        amount(step.amount, currency),
      ]),
    ),
  };
}

/** With at least the digits of its currency; a step may have more. */
function amount(decimal: string, currency: string): Cell {
  return number(withCurrencyDigits(decimal, currency));
}

function amountHead(label: string, { currency }: Statement, { say }: Words): Head {
  return { text: say('nameAndCode', { name: label, code: currency }), isNumber: true };
}
