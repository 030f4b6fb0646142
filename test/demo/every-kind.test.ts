import { beforeAll, describe, expect, it, vi } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { type CalculationRow, calculate, nameSteps, type Programme, rowToJson } from '#app/rebates/index.ts';
import { measureKinds } from '#app/rebates/measures/index.ts';
import type { Measure } from '#app/rebates/measures/measure.ts';
import { bandMethods } from '#app/rebates/methods/index.ts';
import { inputsOf } from './demo-inputs.ts';

vi.setConfig({ hookTimeout: 60_000 });

let programmes: Programme[];
let rows: CalculationRow[];

/** The last complete quarter, as the loaded world knows it: the head of the group has a certified adviser. */
beforeAll(async () => {
  const inputs = await inputsOf('2026-11-24');
  const head = inputs.distributors.findIndex(({ code }) => code === 'AW00000175');
  const certificate = { distributor: head, person: 'renee', course: 'SERVICE', from: requireDay('2026-07-22') };
  programmes = inputs.programmes.flatMap(({ versions }) => versions.map(({ definition }) => definition));
  const quarter = { from: requireDay('2026-07-01'), to: requireDay('2026-09-30') };
  rows = calculate({ ...inputs, certificates: [certificate] }, quarter).rows;
});

describe('the programmes of the demonstration show once', () => {
  it('every method', () => {
    expect(namesIn(programmes.map(({ method }) => method))).toEqual(sorted(bandMethods.map(({ name }) => name)));
  });

  it('every measure', () => {
    expect(namesIn(measures().map(({ of }) => of))).toEqual(sorted(measureKinds.map(({ of }) => of)));
  });

  it('every baseline and every window', () => {
    expect(namesIn(measures().flatMap(({ baseline }) => baseline?.kind ?? []))).toEqual([
      'fixed',
      'target',
      'year-before',
    ]);
    const windows = measures().flatMap(({ over }) => (over === undefined ? [] : windowName(over)));
    const accumulated = programmes.map(({ accumulate }) => accumulate);
    expect(namesIn(windows)).toEqual(['lastMonths', 'period', 'year-to-date']);
    expect(namesIn(accumulated)).toEqual(['period', 'term-to-date', 'year-to-date']);
  });

  it('every unit, boundary, rounding and way to pay', () => {
    expect(namesIn(programmes.map(({ unit }) => unit))).toEqual([
      'distributor',
      'document',
      'group',
      'line',
      'product',
    ]);
    expect(namesIn(programmes.map(({ boundary }) => boundary))).toEqual(['lower', 'upper']);
    expect(namesIn(programmes.map(({ rounding }) => rounding))).toEqual(['down', 'half-even', 'half-up']);
    expect(namesIn(programmes.map(({ payout }) => payout.as))).toEqual([
      'bank-transfer',
      'credit-note',
      'goods-credit',
    ]);
  });

  it('every reward, full and started', () => {
    const bands = programmes.flatMap((programme) => programme.bands);
    expect(namesIn(bands.flatMap((band) => Object.keys(band)))).toEqual([
      'every',
      'everyCounts',
      'freeUnits',
      'from',
      'lumpSum',
      'perUnit',
      'percent',
    ]);
    const counted = bands.filter(({ every }) => every !== undefined);
    expect(namesIn(counted.map(({ everyCounts = 'full' }) => everyCounts))).toEqual(['full', 'started']);
  });

  it('every way to choose distributors, every limit, and what changes an amount after the bands', () => {
    expect(namesIn(programmes.flatMap(({ distributors = {} }) => Object.keys(distributors)))).toEqual([
      'codes',
      'except',
      'grades',
      'territories',
    ]);
    expect(namesIn(programmes.flatMap(({ limits = {} }) => Object.keys(limits)))).toEqual([
      'budget',
      'cap',
      'carryOver',
      'guarantee',
      'minimumPayout',
    ]);
    expect(namesIn(programmes.flatMap(({ exclusive }) => exclusive?.prefer ?? []))).toEqual(['first', 'highest']);
    expect(programmes.filter(({ conditions }) => conditions).map(({ code }) => code)).toHaveLength(5);
    expect(programmes.filter(({ multipliers }) => multipliers).map(({ code }) => code)).toEqual([
      'TARGET-FR',
      'CONDUCT-FR',
    ]);
    expect(programmes.filter(({ deducts }) => deducts).map(({ code }) => code)).toEqual(['TARGET-FR']);
  });
});

describe('in the last complete quarter', () => {
  it('a condition is missed by a hair: less than a percent of what was needed', () => {
    const row = rowOf('BIKES-PLUS-FR', 'AW00000175');
    expect(row.outcome).toBe('condition-not-met');
    const text = row.steps.find(({ kind }) => kind === 'condition')?.text;
    const [value, needed] = [Number(text?.value), Number(text?.atLeast)];
    expect(value).toBeLessThan(needed);
    expect((needed - value) / needed).toBeLessThan(0.01);
    expect(sentencesOf(row)).toEqual([
      'Not paid: attainment of the amount against the target “sales” since the start of the fiscal year came to 109.12%, at least 110% is needed',
    ]);
  });

  it.each([
    ['a cap bites', 'ORDER-FR', 'AW00000175', '331.4767 USD above the cap of 500.00 USD, not paid', '-331.4767'],
    [
      'a budget runs out: of 469.39 there is 417.00 left',
      'SEASON-BIKES',
      'AW00000638',
      '52.39 USD above what is left of the budget of 13,500.00 USD, not paid',
      '-52.39',
    ],
    [
      'an amount waits',
      'CARTON-FR',
      'AW00000481',
      'Below the minimum payout of 15.00 USD, carried to the next period',
      '-13.50',
    ],
    ['the better of two is paid', 'SEASON-PARTS', 'AW00000175', 'Not paid: SEASON-BIKES is paid instead', '0.00'],
    ['the first of two is paid', 'DISPLAY-FR', 'AW00000175', 'Not paid: SERVICE-FR is paid instead', '0.00'],
    [
      'a newcomer has nothing to grow from',
      'GROW-FR',
      'AW00000193',
      'Not paid: what it is measured against is missing or not above zero',
      '0.00',
    ],
    ['a guarantee tops up', 'CLOTHING-FR', 'AW00000283', 'Topped up to the guarantee of 60.00 USD', '55.0512'],
    ['an order bonus is deducted', 'TARGET-FR', 'AW00000175', /^The basis is less by 500\.00 USD/, '0.00'],
    [
      'a multiplier raises',
      'TARGET-FR',
      'AW00000175',
      'Times 110%: number of people with the certificate “SERVICE” on the last day came to 1',
      '110.384948',
    ],
    [
      'a payment is late',
      'CONDUCT-FR',
      'AW00000139',
      'Not paid: part paid on time of what fell due in a quarter came to 0%, at least 60% is needed',
      '0.00',
    ],
    [
      'a sale went where it should not',
      'CONDUCT-FR',
      'AW00000193',
      'Not paid: number of channel breaches in the last 12 months came to 1, below 1 is needed',
      '0.00',
    ],
    ['a score raises', 'CONDUCT-FR', 'AW00000614', 'Times 120%: score “service” in a quarter came to 96', '36.549426'],
    [
      'a score was not entered',
      'CONDUCT-FR',
      'AW00000481',
      'Times 0%: score “service” in a quarter was not entered',
      '-30.6783',
    ],
    ['nothing has been paid yet', 'CONDUCT-FR', 'AW00000175', /none of the lines has been paid/, '0.00'],
    ['a group shares', 'GROUP-FR', 'AW00000139', /23,801\.03 of 148,621\.44/, '-309.15655'],
  ])('%s: %s of %s', (_what, programme, distributor, sentence, amount) => {
    const row = rowOf(programme, distributor);
    const told = sentencesOf(row).map((each, index) => ({ sentence: each, amount: row.steps[index]?.amount }));
    const matching = typeof sentence === 'string' ? sentence : expect.stringMatching(sentence);
    expect(told).toContainEqual({ sentence: matching, amount });
  });

  it('after the last part of the budget the others get nothing, and all get it together', () => {
    const paid = rows.filter(({ programme }) => programme === 'SEASON-BIKES').map(({ dueMinor }) => dueMinor);
    expect(paid.reduce((sum, minor) => sum + minor, 0)).toBe(13_500_00);
    expect(rowOf('SEASON-BIKES', 'AW00000687').dueMinor).toBe(0);
  });

  it('goods are earned for each full dozen of a helmet', () => {
    expect(rowToJson(rowOf('HELMET-FR', 'AW00000175'))).toMatchObject({ outcome: 'earned', freeUnits: '1' });
  });

  it('the head of the group shows 19 rows: earned, missed and superseded', () => {
    const own = rows.filter(({ distributor }) => distributor === 'AW00000175');
    expect(own).toHaveLength(19);
    expect(namesIn(own.map(({ outcome }) => outcome))).toEqual([
      'condition-not-met',
      'earned',
      'no-baseline',
      'superseded',
    ]);
  });
});

function measures(): Measure[] {
  return programmes.flatMap(({ basis, qualifier, conditions = [], multipliers = [] }) => [
    basis,
    ...(qualifier ? [qualifier] : []),
    ...conditions,
    ...multipliers,
  ]);
}

function rowOf(programme: string, distributor: string): CalculationRow {
  const found = rows.find((row) => row.programme === programme && row.distributor === distributor);
  if (!found) throw new Error(`${distributor} has no row of ${programme}`);
  return found;
}

function sentencesOf({ programme, steps, currency }: CalculationRow): string[] {
  const definition = programmes.find(({ code }) => code === programme) as Programme;
  return nameSteps(definition, steps, 'en').map((step) => describeStep(step, currency, 'en'));
}

function windowName(over: NonNullable<Measure['over']>): string {
  return typeof over === 'string' ? over : 'lastMonths';
}

function namesIn(names: readonly string[]): string[] {
  return sorted([...new Set(names)]);
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort();
}
