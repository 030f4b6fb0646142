import { describe, expect, it } from 'vitest';
import { dayToText, requireDay } from '#app/calendar/index.ts';
import { type Programme, readProgrammes } from '#app/rebates/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import { programmesFile } from '#db/demo/programmes.ts';

describe.each(['2026-11-24', '2027-01-01', '2027-03-01', '2028-03-31'])('loaded on %s', (loadDate) => {
  const programmes = programmesOn(loadDate);

  it('the last complete quarter and the last complete year lie in the term of each', () => {
    const { quarter, year, yearBefore } = demoDates(loadDate);
    const term = { from: dayToText(yearBefore.firstDay), to: dayToText(year.lastDay) };
    expect(programmes.map(({ effective }) => effective)).toEqual(Array(6).fill(term));
    expect(quarter.firstDay >= yearBefore.firstDay && quarter.lastDay <= year.lastDay).toBe(true);
  });
});

describe('together the programmes show', () => {
  const programmes = programmesOn('2026-11-24');

  it('both methods, three lengths of period, one year to date and one upper boundary', () => {
    const kinds = programmes.map(({ code, method, period, accumulate, boundary }) => {
      return [code, method, period, accumulate, boundary];
    });
    expect(kinds).toEqual([
      ['GROWTH-Q', 'all', 'quarter', 'period', 'lower'],
      ['VOLUME-BIKES', 'marginal', 'quarter', 'period', 'lower'],
      ['PARTS-M', 'all', 'month', 'period', 'lower'],
      ['WEAR-Q', 'all', 'quarter', 'period', 'upper'],
      ['STEP-YEAR', 'marginal', 'quarter', 'year-to-date', 'lower'],
      ['YEAR-END', 'all', 'year', 'period', 'lower'],
    ]);
  });

  it.each([
    ['2026-11-24', '2026-08-31'],
    ['2027-03-01', '2026-11-30'],
    ['2028-05-31', '2028-02-29'],
  ])('a rebate withdrawn from maturity in the last complete quarter: on %s after %s', (loadDate, lastDay) => {
    expect(programmesOn(loadDate).find(({ code }) => code === 'VOLUME-BIKES')?.stages).toEqual([
      { stage: 'growth' },
      { stage: 'maturity', to: lastDay },
    ]);
    expect(requireDay(lastDay)).toBeLessThan(demoDates(loadDate).quarter.lastDay);
  });

  it('titles in three languages', () => {
    const titles = programmes.flatMap(({ title }) => [title.en, title['zh-Hans'], title['zh-Hant']]);
    expect(new Set(titles).size).toBe(18);
    expect(titles).not.toContain(undefined);
  });
});

function programmesOn(loadDate: string): Programme[] {
  const read = readProgrammes(JSON.parse(programmesFile(demoDates(loadDate))));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes;
}
