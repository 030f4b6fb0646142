import { describe, expect, it } from 'vitest';
import { dayToText, requireDay } from '#app/calendar/index.ts';
import { type Programme, readProgrammes } from '#app/rebates/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import { programmesFile } from '#db/demo/programmes/index.ts';

const forEveryone = ['GROWTH-Q', 'VOLUME-BIKES', 'PARTS-M', 'WEAR-Q', 'STEP-YEAR', 'YEAR-END'];
const forSome = [
  ...['GROW-FR', 'TARGET-FR', 'BIKES-PLUS-FR'],
  ...['ORDER-FR', 'CARTON-FR', 'HELMET-FR', 'GROUP-FR'],
  ...['SEASON-BIKES', 'SEASON-PARTS'],
  ...['RANGE-FR', 'SERVICE-FR', 'DISPLAY-FR', 'CLOTHING-FR', 'CONDUCT-FR'],
  'LADDER-UK',
];
const forChina = ['LADDER-CN', 'GROWTH-CN', 'YEAR-CN', 'GROUP-CN'];

describe.each(['2026-11-24', '2027-01-01', '2027-03-01', '2028-03-31'])('loaded on %s', (loadDate) => {
  const programmes = programmesOn(loadDate);

  it('shows the six programmes for everyone first', () => {
    expect(programmes.map(({ code }) => code)).toEqual([...forEveryone, ...forSome, ...forChina]);
  });

  it('the last complete quarter lies in the term of each, the last complete year in all but the season’s', () => {
    const { quarter, year, yearBefore } = demoDates(loadDate);
    const twoYears = { from: dayToText(yearBefore.firstDay), to: dayToText(year.lastDay) };
    const season = { from: dayToText(quarter.firstDay), to: dayToText(quarter.lastDay) };
    expect(programmes.map(({ code, effective }) => [code, effective])).toEqual(
      [...forEveryone, ...forSome, ...forChina].map((code) => [code, code.startsWith('SEASON-') ? season : twoYears]),
    );
    expect(quarter.firstDay >= yearBefore.firstDay && quarter.lastDay <= year.lastDay).toBe(true);
  });

  it('nobody outside France, Germany and the United Kingdom has more than the six', () => {
    const france = 'AW00000175';
    const others = programmes.filter(({ code }) => forSome.includes(code));
    expect(others.every(({ distributors }) => distributors?.territories ?? distributors?.codes)).toBe(true);
    const choices = others.map(({ distributors }) => distributors?.territories ?? distributors?.codes ?? []);
    const group = [france, 'AW00000139', 'AW00000535'];
    expect(new Set(choices.flat())).toEqual(new Set(['France', 'Germany', 'United Kingdom', ...group]));
  });

  it('the six are for those who buy in USD, four for China, told by their grades', () => {
    const chosen = programmes.filter(({ code }) => !forSome.includes(code));
    const usd = {
      currency: 'USD',
      distributors: { grades: ['Specialty Bike Shop', 'Value Added Reseller', 'Warehouse'] },
    };
    const cny = { currency: 'CNY', distributors: { grades: ['A', 'B', 'C'] } };
    const group = { currency: 'CNY', distributors: { codes: ['D00237', 'D00119', 'D00211'] } };
    expect(chosen.map(({ currency, distributors }) => ({ currency, distributors }))).toEqual([
      ...forEveryone.map(() => usd),
      ...[cny, cny, cny, group],
    ]);
  });
});

describe('together the programmes show', () => {
  const programmes = programmesOn('2026-11-24');

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
    expect(new Set(titles).size).toBe(3 * programmes.length);
    expect(titles).not.toContain(undefined);
  });
});

function programmesOn(loadDate: string): Programme[] {
  const read = readProgrammes(JSON.parse(programmesFile(demoDates(loadDate))));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes;
}
