import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { BandBar } from '#app/ui/band-bar.tsx';
import { BandTable } from '#app/ui/band-table.tsx';
import { Difference } from '#app/ui/difference.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { Explanation } from '#app/ui/explanation.tsx';
import { FocusFrame } from '#app/ui/focus-frame.tsx';
import { Gallery } from '#app/ui/gallery.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { Navigation } from '#app/ui/navigation.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { Shell } from '#app/ui/shell.tsx';
import { Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { render, renderText } from './render.tsx';

const paper = {
  manufacturer: 'Alp Wheels',
  reader: 'Lin Wei, Finance',
  address: 'http://localhost/ui',
  readAt: '2026-11-15T08:00:00.000Z',
  timeZone: 'UTC',
};
const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => ({ label, href: `/${label}`, icon: 'home' as const }));

describe.each(languages)('every part in %s', (language) => {
  const parts = render(
    <Shell
      items={items}
      paper={paper}
      person={{ name: 'Lin Wei', role: 'Finance' }}
      returnTo="/ui"
      scheme="system"
      unread={3}
    >
      <Gallery />
    </Shell>,
    language,
  );
  const signIn = render(
    <FocusFrame returnTo="/ui" scheme="dark" title="Sign in">
      <PasswordField label="Password" name="password" />
    </FocusFrame>,
    language,
  );

  test('has no style of its own, which the security policy forbids', () => {
    expect(`${parts}${signIn}`).not.toMatch(/<style|\sstyle=/);
  });

  test('has each id once, and refers only to those there are', () => {
    for (const page of [parts, signIn]) {
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(ids).toEqual([...new Set(ids)]);
      const referred = [...page.matchAll(/\s(?:for|aria-describedby|aria-labelledby|aria-controls)="([^"]+)"/g)];
      expect(referred.flatMap(([, text = '']) => text.split(' ')).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('chooses and leaves without script', () => {
    for (const action of ['/language', '/scheme', '/sign-out']) {
      expect(parts).toContain(`<form action="${action}"`);
    }
  });
});

describe('the head', () => {
  const shell = (hasShortcuts: boolean) =>
    render(
      <Shell
        hasShortcuts={hasShortcuts}
        items={[{ label: 'Sales', href: '/sales', icon: 'sales', letter: 'l' }]}
        paper={paper}
        person={{ name: 'Lin Wei', role: 'Finance', links: [{ label: 'Keyboard', href: '/keyboard', letter: '?' }] }}
        returnTo="/ui"
        scheme="system"
        unread={0}
      >
        page
      </Shell>,
    );

  test('searches without script', () => {
    expect(shell(true)).toMatch(/<form action="\/search"[^>]*method="get"/);
    expect(shell(true)).toMatch(/<a[^>]*href="\/search"/);
  });

  test('says which key leads to a room and to their list', () => {
    expect(shell(true)).toMatch(/<a[^>]*data-go="l"[^>]*href="\/sales"/);
    expect(shell(true)).toMatch(/<a[^>]*data-go="\?"[^>]*href="\/keyboard"/);
  });

  test('shows the key of the search only where the keys are on', () => {
    expect(shell(true)).toContain('>/</span>');
    expect(shell(false)).not.toContain('>/</span>');
  });
});

describe('a field', () => {
  test('with a mistake says so beside itself and to screen readers', () => {
    const field = render(<TextField error="Give a name" hint="Short" label="Name" name="name" />);
    const described = /aria-describedby="([^"]+) ([^"]+)"/.exec(field);
    expect(field).toContain('aria-invalid="true"');
    expect(field).toMatch(new RegExp(`id="${described?.[1]}"[^>]*>Short`));
    expect(field).toMatch(new RegExp(`id="${described?.[2]}".*Give a name`));
  });

  test('without hint and mistake describes nothing', () => {
    expect(render(<TextField label="Name" name="name" />)).not.toMatch(/aria-(describedby|invalid)/);
  });

  test.each([
    ['1234.5', 'CNY', 'Read as 1,234.50 CNY'],
    ['-3', 'JPY', 'Read as \u22123 JPY'],
    ['1,234.50', 'CNY', 'Write digits with a point for decimals, for example 1234.50'],
    ['12.345', 'CNY', 'CNY has 2 decimals'],
    ['99999999999999999', 'CNY', 'This is too large'],
    ['', 'CNY', ''],
  ])('for money reads %j in %s as %j', (written, currency, expected) => {
    const field = render(<MoneyField currency={currency} defaultValue={written} label="Amount" name="amount" />);
    expect(/<output[^>]*>([^<]*)</.exec(field)?.[1]).toBe(expected);
  });
});

test('the summary of mistakes links to each field and is absent without mistakes', () => {
  const mistakes = [{ id: 'name', message: 'Give a name' }, { message: 'Sign in again' }];
  expect(render(<ErrorSummary mistakes={mistakes} />)).toContain('href="#name">Give a name</a>');
  expect(renderText(<ErrorSummary mistakes={mistakes} />)).toBe('Correct 2 fieldsGive a nameSign in again');
  expect(renderText(<ErrorSummary mistakes={mistakes.slice(0, 1)} />)).toBe('Correct one fieldGive a name');
  expect(render(<ErrorSummary mistakes={[]} />)).toBe('');
});

test('an explanation shows its steps before their sum', () => {
  const text = renderText(
    <Explanation
      currency="USD"
      steps={[
        { text: '10% of 1,000.00', amount: '100.00' },
        { text: '25% of 1,000.00', amount: '250.00' },
      ]}
      total={{ text: 'Entitlement', amount: '350.00' }}
    />,
  );
  expect(text).toBe('USD10% of 1,000.00100.0025% of 1,000.00250.00Entitlement350.00');
});

describe('a table', () => {
  const columns = [
    { key: 'name', head: 'Name', cell: (row: { name: string }) => row.name, sort: { href: '?sort=name' } },
    { key: 'due', head: 'Due', cell: () => '1.00', align: 'end' as const, sum: '2.00' },
  ];
  const rows = [{ name: 'A' }, { name: 'B' }];
  const base = { caption: 'Rows', columns, rows, rowKey: (row: { name: string }) => row.name };

  test('links the first cell of each row to its page', () => {
    const table = render(<Table {...base} rowHref={({ name }) => `/rows/${name}`} />);
    expect([...table.matchAll(/class="row-link" href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/rows/A',
      '/rows/B',
    ]);
  });

  test('says how it is sorted', () => {
    const sorted = columns.map((column) => ({ ...column, sort: { href: '?', direction: 'descending' as const } }));
    expect(render(<Table {...base} />)).toContain('aria-sort="none"');
    expect(render(<Table {...base} columns={sorted} />)).toContain('aria-sort="descending"');
  });

  test('has a row of sums only where a column has one', () => {
    expect(render(<Table {...base} />)).toContain('<tfoot>');
    expect(render(<Table {...base} columns={columns.slice(0, 1)} />)).not.toContain('<tfoot>');
  });
});

describe('the bands of a programme', () => {
  const units = { boundary: 'lower', qualifierUnit: 'amount', basisUnit: 'quantity', currency: 'USD' } as const;

  test('have a column for what some band has, with the digits of the currency', () => {
    const rows = [{ percent: '1' }, { from: '5000', lumpSum: '8' }];
    expect(textsOf(<BandTable {...units} rows={rows} />, 'th')).toEqual([
      'Band',
      'From, USD',
      'Rate',
      'Fixed amount, USD',
      '1',
      '2',
    ]);
    expect(textsOf(<BandTable {...units} rows={rows} />, 'td')).toEqual([
      'From, USDno lower limit',
      'Rate1%',
      '',
      'From, USD5,000.00',
      '',
      'Fixed amount, USD8.00',
    ]);
  });

  test('say that a value exactly at the start is not enough, and that a part counts', () => {
    const rows = [{ from: '12', lumpSum: '8', every: '6', everyCounts: 'started' as const }];
    const table = <BandTable {...units} boundary="upper" qualifierUnit="quantity" rows={rows} />;
    expect(textsOf(table, 'td')).toEqual([
      'Above, units12',
      'Fixed amount, USD8.00',
      'For every, units6 or part of it',
    ]);
  });
});

test('the difference of two versions marks what goes and what comes', () => {
  const entries = [{ key: 'bands', name: 'Bands', before: ['stays', 'goes'], after: ['stays', 'comes'] }];
  const difference = <Difference after="Version 2" before="Version 1" entries={entries} />;
  expect(textsOf(difference, 'del')).toEqual(['Removed: goes']);
  expect(textsOf(difference, 'ins')).toEqual(['Added: comes']);
  expect(renderText(<Difference after="Version 2" before="Version 1" entries={[]} />)).toBe(
    'Both versions say the same.',
  );
});

describe('the navigation', () => {
  test.each([
    [5, 0],
    [6, 2],
  ])('of %i items puts %i into the menu of the rest', (count, inMenu) => {
    const text = render(<Navigation items={items.slice(0, count)} />);
    const menu = /<details.*<\/details>/.exec(text)?.[0] ?? '';
    expect([...menu.matchAll(/href=/g)]).toHaveLength(inMenu);
  });

  test('names the page it is on', () => {
    const [first, ...others] = items;
    const current = [{ ...first, label: 'a', href: '/a', icon: 'home' as const, current: true }, ...others.slice(0, 2)];
    expect([
      ...render(<Navigation items={current} />).matchAll(/aria-current="page"[^>]*href="([^"]+)"/g),
    ]).toHaveLength(1);
  });
});

describe('the pager', () => {
  const pageHref = (page: number) => `?page=${page}`;

  test.each([
    [1, 100, '1–50 of 100Page 1 of 2Next'],
    [2, 100, '51–100 of 100PreviousPage 2 of 2'],
    [3, 101, '101–101 of 101PreviousPage 3 of 3'],
    [1, 50, ''],
    [1, 0, ''],
  ])('on page %i of %i rows says %j', (page, total, expected) => {
    expect(renderText(<Pager page={page} pageHref={pageHref} pageSize={50} total={total} />)).toBe(expected);
  });
});

describe('the bar to the next band', () => {
  const bands = [100, 500, 1000].map((from) => ({ from, fromText: String(from), reward: `${from / 100}%` }));

  test.each([
    [-5, '0%'],
    [0, '0%'],
    [50, '12.5%'],
    [100, '25%'],
    [300, '37.5%'],
    [1000, '75%'],
    [1250, '87.5%'],
    [9999, '100%'],
  ])('is filled at %i to %s', (value, width) => {
    const bar = render(<BandBar bands={bands} sentence="" title="" value={value} valueText="" />);
    expect(bar).toContain(`<rect class="fill-accent" height="8" rx="2" width="${width}"`);
  });

  test('shows four bands around the one reached', () => {
    const many = [...Array(8).keys()].map((index) => ({
      from: index * 10,
      fromText: `f${index}`,
      reward: `r${index}`,
    }));
    const bar = renderText(<BandBar bands={many} sentence="" title="" value={45} valueText="" />);
    expect(bar).toBe('r3f4r4f5r5f6r6');
  });

  test.each([
    ['1% + 2,500', '1% + 2,500f41% + 2,500f51% + 2,500f61% + 2,500'],
    ['1.25% + 2,500', '1.25% + 2,500f41.25% + 2,500f51.25% + 2,500'],
    ['每1,000 8.00 赠1件', '每1,000 8.00 赠1件f5每1,000 8.00 赠1件'],
  ])('shows fewer where rewards are as long as %s', (reward, shown) => {
    const many = [...Array(8).keys()].map((index) => ({ from: index * 10, fromText: `f${index}`, reward }));
    expect(renderText(<BandBar bands={many} sentence="" title="" value={45} valueText="" />)).toBe(shown);
  });
});

/** The text of each element of a tag. */
function textsOf(part: ReactElement, tag: string): string[] {
  const elements = render(part).matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'g'));
  return [...elements].map(([element]) => element.replace(/<[^>]*>/g, ''));
}
