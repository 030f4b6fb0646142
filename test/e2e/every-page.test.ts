import type { BrowserContext, Page } from '@playwright/test';
import { languages } from '#app/i18n/index.ts';
import { system } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { isFull } from '#test/support/trials.ts';
import { addUploads, arrange, issueAdjustment } from './database.ts';
import { expect, test } from './fixtures.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

// Looking for what is not accessible takes long on a busy machine.
test.describe.configure({ timeout: 90_000 });

const pages = [
  { path: '/', email: 'terry@top-sports-supply.example' },
  { path: '/', email: 'fang@famous-bike-shop.example' },
  { path: '/', email: 'finance@tandem.example' },
  { path: '/', email: 'brand@tandem.example' },
  { path: '/', email: 'admin@tandem.example' },
  { path: '/', email: 'auditor@tandem.example' },
  { path: '/settings', email: 'auditor@tandem.example' },
  { path: '/settings/edit', email: 'admin@tandem.example' },
  { path: '/settings/product-lines', email: 'admin@tandem.example' },
  { path: '/settings/product-lines/Bikes', email: 'admin@tandem.example' },
  { path: '/settings/brands/new', email: 'admin@tandem.example' },
  { path: '/people', email: 'admin@tandem.example' },
  { path: '/people', email: 'terry@top-sports-supply.example' },
  { path: '/people/1', email: 'admin@tandem.example' },
  { path: '/people/7', email: 'terry@top-sports-supply.example' },
  { path: '/people/1/memberships/new', email: 'admin@tandem.example' },
  { path: '/people/1/memberships/1/ending', email: 'admin@tandem.example' },
  { path: '/people/7/memberships/7/ownership-removal', email: 'admin@tandem.example' },
  { path: '/people/1/erasure', email: 'admin@tandem.example' },
  { path: '/people/3/limits', email: 'admin@tandem.example' },
  { path: '/audit', email: 'auditor@tandem.example' },
  { path: '/news', email: 'terry@top-sports-supply.example' },
  { path: '/news', email: 'brand@tandem.example' },
  { path: '/news/1', email: 'auditor@tandem.example' },
  { path: '/news/1/versions/new', email: 'brand@tandem.example' },
  { path: '/news/1/withdrawal', email: 'brand@tandem.example' },
  { path: '/news/inbox', email: 'brand@tandem.example' },
  { path: '/news/inbox/1', email: 'auditor@tandem.example' },
  { path: '/news/inbox/2/story', email: 'brand@tandem.example' },
  { path: '/news/interests', email: 'fang@famous-bike-shop.example' },
  { path: '/news/interests/feed', email: 'terry@top-sports-supply.example' },
  { path: '/news/new', email: 'brand@tandem.example' },
  { path: '/news/sources', email: 'auditor@tandem.example' },
  { path: '/news/sources/1', email: 'brand@tandem.example' },
  { path: '/news/sources/new', email: 'brand@tandem.example' },
  { path: '/programmes', email: 'finance@tandem.example' },
  { path: '/programmes/VOLUME-BIKES', email: 'brand@tandem.example' },
  { path: '/programmes/VOLUME-BIKES/distributors', email: 'finance@tandem.example' },
  { path: '/programmes/YEAR-END/versions/1', email: 'fang@famous-bike-shop.example' },
  { path: '/partnerships', email: 'brand@tandem.example' },
  { path: '/partnerships', email: 'fang@famous-bike-shop.example' },
  { path: '/partnerships/AW00000496~Bikes', email: 'terry@top-sports-supply.example' },
  { path: '/policies', email: 'finance@tandem.example' },
  { path: '/policies/Bikes/maturity', email: 'auditor@tandem.example' },
  { path: '/policies/Bikes/growth/versions/1', email: 'fang@famous-bike-shop.example' },
  { path: '/distributors?sort=-name', email: 'brand@tandem.example' },
  { path: '/distributors/D00237', email: 'finance@tandem.example' },
  { path: '/distributors/AW00000496', email: 'terry@top-sports-supply.example' },
  { path: '/products', email: 'fang@famous-bike-shop.example' },
  { path: '/products/BK-M68B-38', email: 'brand@tandem.example' },
  { path: '/sales', email: 'finance@tandem.example' },
  { path: '/sales/imports', email: 'auditor@tandem.example' },
  { path: '/sales/imports/6/withdrawal', email: 'finance@tandem.example' },
  { path: '/sales/imports/new?kind=sales', email: 'brand@tandem.example' },
  { path: '/sales/uploads/1', email: 'finance@tandem.example' },
  { path: '/sales/uploads/1/mapping', email: 'admin@tandem.example' },
  { path: '/sales/uploads/2', email: 'finance@tandem.example' },
  { path: '/search', email: 'fang@famous-bike-shop.example' },
  { path: '/search?q=bike', email: 'finance@tandem.example' },
  { path: '/keyboard', email: 'admin@tandem.example' },
  { path: '/statements', email: 'terry@top-sports-supply.example' },
  { path: '/periods', email: 'finance@tandem.example' },
  { path: '/jobs', email: 'admin@tandem.example' },
  { path: '/ui', email: 'finance@tandem.example' },
  { path: '/statements?distributor=bike&period=2026-Q2', email: 'finance@tandem.example' },
  { path: '/statements/TD-000001', email: 'terry@top-sports-supply.example' },
  { path: '/statements/TD-000001/rows/2', email: 'auditor@tandem.example' },
  { path: '/statements/TD-000003/adjustments/1', email: 'terry@top-sports-supply.example' },
  { path: '/periods/2026-Q2', email: 'finance@tandem.example' },
  { path: '/periods/2026-Q4', email: 'finance@tandem.example' },
  { path: '/periods/2026-Q2/issue', email: 'finance@tandem.example' },
  { path: '/runs/1?programme=STEP-YEAR&sort=-due', email: 'finance@tandem.example' },
  { path: '/runs/1/changes', email: 'finance@tandem.example' },
  { path: '/runs/3/changes/572', email: 'finance@tandem.example' },
  { path: '/runs/1/rows/1', email: 'auditor@tandem.example' },
  { path: '/plans', email: 'fang@famous-bike-shop.example' },
  { path: '/plans/2026', email: 'brand@tandem.example' },
  { path: '/plans/2026/edit', email: 'brand@tandem.example' },
  { path: '/plans/joint/1', email: 'terry@top-sports-supply.example' },
  { path: '/plans/joint/2/edit', email: 'fang@famous-bike-shop.example' },
  { path: '/plans/joint/new', email: 'brand@tandem.example' },
  { path: '/funds', email: 'fang@famous-bike-shop.example' },
  { path: '/funds/1', email: 'finance@tandem.example' },
  { path: '/funds/new', email: 'brand@tandem.example' },
  { path: '/funds/1/allocations/new', email: 'brand@tandem.example' },
  { path: '/funds/1/allocations/6/decision', email: 'brand.second@tandem.example' },
  { path: '/requests', email: 'brand@tandem.example' },
  { path: '/requests/1', email: 'terry@top-sports-supply.example' },
  { path: '/requests/new', email: 'terry@top-sports-supply.example' },
  { path: '/activities', email: 'auditor@tandem.example' },
  { path: '/activities/5/decision', email: 'brand@tandem.example' },
  { path: '/activities/4/closure', email: 'terry@top-sports-supply.example' },
  { path: '/claims', email: 'finance@tandem.example' },
  { path: '/claims/1', email: 'terry@top-sports-supply.example' },
  { path: '/claims/2/decision', email: 'brand@tandem.example' },
  { path: '/claims/1/payment', email: 'finance@tandem.example' },
  { path: '/claims/new', email: 'terry@top-sports-supply.example' },
  { path: '/courses', email: 'fang@famous-bike-shop.example' },
  { path: '/courses', email: 'auditor@tandem.example' },
  { path: '/courses/SERVICE', email: 'fang@famous-bike-shop.example' },
  { path: '/courses/SERVICE', email: 'brand@tandem.example' },
  { path: '/courses/BIKES/versions/1', email: 'brand@tandem.example' },
  { path: '/courses/BIKES/versions/1/publication', email: 'brand@tandem.example' },
  { path: '/learn/SERVICE/needs', email: 'fang@famous-bike-shop.example' },
  { path: '/learn/SERVICE/quiz', email: 'terry@top-sports-supply.example' },
  { path: '/learn/SERVICE/quiz/attempts/1', email: 'terry@top-sports-supply.example' },
  { path: '/certificates', email: 'terry@top-sports-supply.example' },
  { path: '/certificates', email: 'finance@tandem.example' },
  { path: '/account', email: 'auditor@tandem.example' },
  { path: '/account/notices', email: 'finance@tandem.example' },
  { path: '/account/password', email: 'fang@famous-bike-shop.example' },
  { path: '/invitations', email: 'admin@tandem.example' },
  { path: '/people/new', email: 'admin@tandem.example' },
  { path: '/notices', email: 'terry@top-sports-supply.example' },
  { path: '/password-reset', email: 'terry@top-sports-supply.example' },
];

/** Like one of those above, for somebody else or of other rows: looked at with `npm run test:full`. */
const alike = [
  { path: '/audit?by=3&from=2026-01-01', email: 'auditor@tandem.example' },
  { path: '/partnerships?stage=growth&productLine=Bikes', email: 'auditor@tandem.example' },
  { path: '/search?q=bike&kind=distributors', email: 'auditor@tandem.example' },
  { path: '/search?q=TD-000001', email: 'terry@top-sports-supply.example' },
  { path: '/statements', email: 'fang@famous-bike-shop.example' },
  { path: '/periods', email: 'auditor@tandem.example' },
  { path: '/runs/3/changes', email: 'auditor@tandem.example' },
  { path: '/notices', email: 'auditor@tandem.example' },
  { path: '/statements/TD-000002/rows/3', email: 'fang@famous-bike-shop.example' },
  { path: '/periods/2026-Q3', email: 'auditor@tandem.example' },
  { path: '/sales/uploads/1', email: 'auditor@tandem.example' },
  { path: '/news/5', email: 'fang@famous-bike-shop.example' },
];

test.use({ world: 'a quarter with a statement that adjusts it' });
test.beforeAll(({ server }) =>
  arrange(server, async (db) => {
    await issueAdjustment(db);
    await addUploads(db);
    await runPeriod(db, { period: '2026-Q2', actor: system, now: () => new Date() });
  }),
);

const views = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1280, 375].map((width) => ({ language, scheme, width }))),
);

/** Every page in one view, another for each; with `npm run test:full` in all of them. */
const shown = (isFull ? [...pages, ...alike] : pages).flatMap((page, index) => {
  const turn = views[(index * 5) % views.length] as (typeof views)[number];
  return (isFull ? views : [turn]).map((view) => ({ ...page, ...view }));
});

for (const { path, email, language, scheme, width } of shown) {
  const view = `${language}, ${scheme}, at ${width} px`;
  test(`${path} of ${email} in ${view} is whole, accessible and nowhere wider than the screen`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await signInOnce(page, server.origin, email);
    await chooseLanguage(page, server.origin, language);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(await response?.text(), 'zeroes in the page, which a field shows and saves').not.toContain('\0');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

const signedIn = new Map<string, Cookies>();

/** Whoever has signed in for another page goes on with that session: signing in is made to be slow. */
async function signInOnce(page: Page, origin: string, email: string): Promise<void> {
  const cookies = signedIn.get(email);
  if (cookies) await page.context().addCookies(cookies);
  else {
    await signIn(page, origin, email);
    signedIn.set(email, await page.context().cookies());
  }
}

/** In this world, because another one costs as much as forty pages. */
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('finance sees what changed since the run before, and why', async ({ page, server }) => {
    await signIn(page, server.origin, 'finance@tandem.example');
    await page.goto('/periods/2026-Q2');
    await page.getByRole('link', { name: 'Run 3' }).click();
    await page.getByRole('link', { name: 'Compare with run 1' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Run 3 beside run 1');
    await expect(page.getByText('3 statements were issued')).toBeVisible();
    const row = page.getByRole('row', { name: /Top Sports Supply.*Quarterly rebate/ });
    await expect(row).toContainText('−2,016.80');
    await row.getByRole('link').click();
    // The late line is granted by the next quarter's statement already.
    await expect(page.getByText('Sales lines that arrived')).toBeVisible();
    await expect(page.getByRole('link', { name: 'TD-000001 granted 2,016.80 for Q2 2026' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'TD-000003 granted 172.84 for Q2 2026' })).toBeVisible();
    await page.getByRole('link', { name: 'LATE / 1' }).click();
    await expect(page).toHaveURL(/\/sales\?distributor=AW00000496&document=LATE$/);
  });
});

test('the auditor reads it; to a distributor it is not there', async ({ page, server }) => {
  await signIn(page, server.origin, 'auditor@tandem.example');
  expect((await page.goto('/runs/3/changes'))?.status()).toBe(200);
  expect((await page.goto('/runs/3/changes/999999'))?.status()).toBe(404);
  await signIn(page, server.origin, 'terry@top-sports-supply.example');
  expect((await page.goto('/runs/3/changes'))?.status()).toBe(403);
});
