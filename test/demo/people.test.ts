import { expect, it } from 'vitest';
import { roles } from '#app/identity/index.ts';
import { chinaDistributors } from '#db/demo/china/distributors.ts';
import { demoDates } from '#db/demo/dates.ts';
import { distributorsFile } from '#db/demo/distributors.ts';
import { demoDistributorPeople, demoPeople } from '#db/demo/people.ts';
import { readChinaFirms, readSource } from '#db/demo/source.ts';

it('everyone has an address of their own, and every role has someone', () => {
  const people = [...demoPeople, ...demoDistributorPeople];
  expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  expect(new Set(people.map(({ role }) => role))).toEqual(new Set(roles));
});

it('two brand managers can approve what the other proposes', () => {
  expect(demoPeople.filter(({ role }) => role === 'brand-manager').length).toBe(2);
});

it('five distributors have a person each, who reads the language of its statements', () => {
  const distributors = [...readSource().distributors, ...chinaDistributors(readChinaFirms())];
  const rows = distributorsFile(distributors, demoDates('2026-11-24')).split('\n');
  const languages = demoDistributorPeople.map(({ distributor, language }) => {
    const row = rows.find((each) => each.startsWith(`${distributor},`));
    return [row?.split(',')[1], row?.split(',').at(-1), language];
  });
  expect(languages).toEqual([
    ['Top Sports Supply', 'en', 'en'],
    ['Famous Bike Shop', 'zh-Hans', 'zh-Hans'],
    ['Registered Cycle Store', 'en', 'en'],
    ['（演示）上海建华物流自行车有限公司', 'zh-Hans', 'zh-Hans'],
    ['（演示）云浮绍齐矿业自行车有限公司', 'zh-Hans', 'zh-Hans'],
  ]);
});

it('six distributors of the source read Chinese', () => {
  const rows = distributorsFile(readSource().distributors, demoDates('2026-11-24')).trimEnd().split('\n').slice(1);
  const counts = new Map<string, number>();
  for (const language of rows.map((row) => row.split(',').at(-1) ?? '')) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ en: 573, 'zh-Hans': 4, 'zh-Hant': 2 });
});
