import { expect, test } from './fixtures.ts';
import { chooseLanguage, signIn } from './steps.ts';

const finance = 'finance@tandem.example';
const fang = 'fang@famous-bike-shop.example';

test('finance searches and goes about by the keyboard alone', async ({ page, server }) => {
  await signIn(page, server.origin, finance);
  await page.goto('/');
  const head = page.getByRole('search').getByRole('searchbox', { name: 'Search' });
  await page.keyboard.press('/');
  await expect(head).toBeFocused();
  await page.keyboard.type('g s? 建華');
  await expect(page).toHaveURL('/');
  await expect(head).toHaveValue('g s? 建華');
  await page.keyboard.press('Escape');
  await expect(head).not.toBeFocused();
  await page.keyboard.press('/');
  await head.fill('建華');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: 建華');
  const distributors = page.getByRole('region', { name: 'Distributors' });
  await expect(distributors.getByRole('link')).toHaveText(['（演示）上海建华物流自行车有限公司']);
  await expect(distributors.getByRole('link')).toHaveAttribute('href', '/distributors/D00237');

  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Name, code or number' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page).toHaveURL('/statements');
  await page.waitForLoadState();
  await page.keyboard.press('g');
  await page.keyboard.press('Control+p');
  await page.keyboard.press('w');
  await page.keyboard.press('p');
  await expect(page).toHaveURL('/statements');
  await page.keyboard.press('?');
  await expect(page).toHaveURL('/keyboard');
  await expect(page.getByRole('row', { name: /^Statements g ?s$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audit trail' })).toHaveCount(0);
});

test('who turns the keys off is left alone by them, on another machine too', async ({ page, server, context }) => {
  await signIn(page, server.origin, 'brand.second@tandem.example');
  await page.goto('/keyboard');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(page.getByRole('heading', { name: 'Turn the keys on' })).toBeVisible();
  await context.clearCookies();
  await signIn(page, server.origin, 'brand.second@tandem.example');
  await page.goto('/');
  for (const key of ['/', '?', 'g', 'p']) await page.keyboard.press(key);
  await expect(page.getByRole('searchbox', { name: 'Search' })).not.toBeFocused();
  await expect(page).toHaveURL('/');
  await page.goto('/keyboard');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByRole('heading', { name: 'Go to' })).toBeVisible();
  await page.waitForLoadState();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL('/programmes');
});

test('on a narrow page the key leads where the sign does', async ({ page, server }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await signIn(page, server.origin, fang);
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a distributor finds what is its own, and nothing of others', async ({ page, server }) => {
    await signIn(page, server.origin, fang);
    await chooseLanguage(page, server.origin, 'zh-Hans');
    await page.goto('/');
    await page.getByRole('searchbox', { name: '搜索' }).fill('helmet');
    await page.keyboard.press('Enter');
    const product = page.getByRole('region', { name: '产品' }).getByRole('link', { name: 'Sport-100 Helmet, Red' });
    await expect(product).toBeVisible();
    await product.click();
    await expect(page).toHaveURL('/products/HL-U509-R');
    for (const others of ['Top Sports', 'AW00000496', 'SO47357', '建华']) {
      await page.goto(`/search?q=${encodeURIComponent(others)}`);
      await expect(page.getByText('没有找到')).toBeVisible();
    }
  });

  test('on a narrow page a sign leads to the search', async ({ page, server }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await signIn(page, server.origin, finance);
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByText('What can be found')).toBeVisible();
    await page.getByRole('searchbox').fill('so47357');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'SO47357' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sales');
    await expect(page.getByRole('row', { name: /SO47357/ }).first()).toBeVisible();
  });
});
