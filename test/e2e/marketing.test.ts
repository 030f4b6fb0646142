import { receiptPicture } from '#db/demo/receipt.ts';
import { countedTask } from './counted-task.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

const terry = 'terry@top-sports-supply.example';
const fang = 'fang@famous-bike-shop.example';
const brand = 'brand@tandem.example';
const second = 'brand.second@tandem.example';
const finance = 'finance@tandem.example';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a joint plan is signed by both, and a change needs both signatures again', async ({ page, server }) => {
    await signIn(page, server.origin, fang);
    await page.goto('/plans');
    await expect(page.getByText('Waits for your signature')).toBeVisible();
    await page.getByRole('link', { name: 'Joint plan' }).click();
    await expect(page.getByText('Signed by one side')).toBeVisible();
    await page.getByRole('button', { name: 'Sign version 1' }).click();
    await expect(page.getByText('Signed by both')).toBeVisible();
    await expect(page.locator('dl').last()).toContainText('方菲');
    const plan = new URL(page.url()).pathname;

    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByLabel('Target').first().fill('26000');
    await page.getByLabel('Weight').first().fill('60');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await expect(page.getByRole('alert')).toContainText('must add up to 100');
    await page.getByLabel('Weight').first().fill('70');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await expect(page).toHaveURL(plan);
    await expect(page.getByText('Version 1 is signed by both and holds until a newer one is.')).toBeVisible();
    await expect(page.getByText('Not signed yet')).toHaveCount(2);
    await page.getByRole('button', { name: 'Sign version 2' }).click();

    await signIn(page, server.origin, brand);
    await page.goto(plan);
    await expect(page.getByRole('row', { name: 'Net sales, all product lines' })).toContainText('26,000.00');
    await page.getByRole('button', { name: 'Sign version 2' }).click();
    await expect(page.getByText('Signed by both').first()).toBeVisible();
    await expect(page.getByRole('row', { name: 'Version 1' })).toContainText('Passed over');

    await signIn(page, server.origin, terry);
    expect((await page.goto(plan))?.status()).toBe(404);
  });

  test('a plan saved over someone else’s newer draft is refused, and both are shown', async ({ page, server }) => {
    await signIn(page, server.origin, brand);
    await page.goto('/plans/joint/1/edit');
    const other = await page.context().newPage();
    await other.goto('/plans/joint/1/edit');
    await other.getByLabel('Target').first().fill('430000');
    await other.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByLabel('Target').first().fill('440000');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await expect(page.getByRole('alert')).toContainText('Bruno Bauer has saved version 2');
    await expect(page.getByText('430,000.00 USD, 50%')).toBeVisible();
    await expect(page.getByText('440,000.00 USD, 50%')).toBeVisible();
    await expect(page.getByLabel('Target').first()).toHaveValue('440000');
    await page.getByRole('button', { name: 'Save as a new version' }).click();
    await expect(page).toHaveURL('/plans/joint/1');
    await expect(page.getByRole('row', { name: 'Net sales, all product lines' })).toContainText('440,000.00');
  });

  test('a request is decided, claimed with a proof, approved in part, and paid by finance', async ({
    page,
    server,
  }) => {
    await signIn(page, server.origin, terry);
    await page.goto('/funds');
    await page.getByRole('link', { name: 'Make a request' }).click();
    await page.getByLabel('What the request is for').fill('Spring window');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('alert')).toContainText('Activity 1 · What you will do: Fill this in');
    await page.getByLabel('What you will do').first().fill('Window display');
    await page.getByLabel('First day').first().fill('2026-11-01');
    await page.getByLabel('Last day').first().fill('2026-11-14');
    await page.getByLabel('Expected cost').first().fill('1,000');
    await page.getByLabel('Share you ask for').first().fill('600');
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spring window');
    const request = new URL(page.url()).pathname;

    await signIn(page, server.origin, brand);
    await page.goto(request);
    await page.getByRole('link', { name: 'Decide' }).click();
    await page.getByLabel('Amount approved').fill('500');
    await page.getByRole('button', { name: 'Put the decision on record' }).click();
    await expect(page.getByRole('alert')).toContainText('Reason: Say why');
    await page.getByLabel('Reason').fill('Half of the cost.');
    await page.getByRole('button', { name: 'Put the decision on record' }).click();
    await expect(page).toHaveURL(request);

    await signIn(page, server.origin, terry);
    await page.goto(request);
    await expect(page.getByText('Reason: Half of the cost.')).toBeVisible();
    await page.getByRole('link', { name: 'Claim', exact: true }).click();
    await page.getByLabel('What for').first().fill('Printing');
    await page.getByLabel('Amount').first().fill('900.50');
    await page.getByLabel('Day').first().fill('2026-11-10');
    await page.getByRole('button', { name: 'Send the claim' }).click();
    await expect(page.getByRole('alert')).toContainText('Proofs: Add a photograph');
    const picture = { name: '发票.png', mimeType: 'image/png', buffer: Buffer.from(receiptPicture()) };
    await page.getByLabel('Proofs').setInputFiles(picture);
    await page.getByRole('button', { name: 'Send the claim' }).click();
    await expect(page.getByText('Waiting')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Proof 1: 发票.png' })).toBeVisible();
    const claim = new URL(page.url()).pathname;

    await signIn(page, server.origin, brand);
    await page.goto(claim);
    await page.getByRole('link', { name: 'Decide' }).click();
    await expect(page.locator('dl')).toContainText('450.25');
    await page.getByLabel('Amount approved').fill('400');
    await page.getByLabel('Reason').fill('The second poster shows another brand.');
    await page.getByRole('button', { name: 'Put the decision on record' }).click();
    await expect(page.getByText('Approved with 400.00 USD')).toBeVisible();

    await signIn(page, server.origin, finance);
    await page.goto('/claims?state=payable');
    const number = /\d+$/.exec(claim)?.[0];
    await expect(page.getByRole('row', { name: `Claim ${number}` })).toContainText('400.00');
    await page.goto(claim);
    await page.getByRole('link', { name: 'Record the payment' }).click();
    await page.getByLabel('Reference of the payment').fill('B-2026-77');
    await page.getByRole('button', { name: 'Record the payment' }).click();
    await expect(page.getByText('reference B-2026-77')).toBeVisible();

    await signIn(page, server.origin, fang);
    for (const path of [claim, `${claim}/proofs/1`, request]) {
      expect((await page.request.get(server.origin + path)).status()).toBe(404);
    }
  });

  test('an allocation is approved by a second brand manager, not by the one who proposed it', async ({
    page,
    server,
  }) => {
    await signIn(page, server.origin, brand);
    await page.goto('/funds/1');
    await page.getByRole('link', { name: 'Decide' }).click();
    await expect(page.getByRole('status')).toContainText('You proposed this yourself');
    await signIn(page, server.origin, second);
    await page.reload();
    await page.getByRole('button', { name: 'Approve 5,000.00 USD' }).click();
    await expect(page).toHaveURL('/funds/1');
    await expect(page.getByRole('link', { name: 'Decide' })).toHaveCount(0);
  });

  test('a distributor acknowledges the plan of the year', async ({ page, server }) => {
    await signIn(page, server.origin, terry);
    await page.goto('/plans/2026');
    await expect(page.getByRole('heading', { name: 'Your first year with us' })).toHaveCount(0);
    await page.getByRole('button', { name: 'I have read this plan' }).click();
    await expect(page.getByRole('status')).toContainText('Acknowledged by Terry Thorne');
    await signIn(page, server.origin, brand);
    await page.reload();
    await expect(page.getByRole('row', { name: 'Top Sports Supply' })).toContainText('Terry Thorne');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 800 } });

  const claim = { task: '6, claim money for a promotion from a phone', clicks: 5, fields: 3 };
  countedTask({ ...claim, by: { withScript: terry, withoutScript: fang } }, async ({ page, server, email, hands }) => {
    if (email === fang) {
      await signIn(page, server.origin, brand);
      await page.goto('/activities/5/decision');
      await page.getByLabel('Amount approved').fill('450');
      await page.getByRole('button', { name: 'Put the decision on record' }).click();
    }
    await signIn(page, server.origin, email);
    await page.goto('/');

    await hands.press(page.getByText('More', { exact: true }));
    await hands.press(page.getByRole('link', { name: 'Funds' }));
    await hands.press(page.getByRole('link', { name: 'Claims' }));
    await hands.press(page.getByRole('link', { name: 'Claim money' }));
    await hands.fill(page.getByLabel('What for').first(), 'Printing');
    await hands.fill(page.getByLabel('Amount').first(), '90.50');
    const photograph = { name: 'receipt.png', mimeType: 'image/png', buffer: Buffer.from(receiptPicture()) };
    await hands.attach(page.getByLabel('Proofs'), photograph);
    await hands.press(page.getByRole('button', { name: 'Send the claim' }));
    await expect(page.getByText('Waiting')).toBeVisible();
    await expect(page.getByText('90.50').first()).toBeVisible();
  });
});
