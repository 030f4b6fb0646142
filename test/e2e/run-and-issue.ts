import type { Page } from '@playwright/test';
import type { Hands } from './counted-task.ts';
import { expect } from './fixtures.ts';

type Issuing = { period: string; run: string; exception: string };

/** From the home page: runs a period, looks at what is out of the ordinary, and issues its statements. */
export async function runAndIssue(page: Page, { press }: Hands, { period, run, exception }: Issuing): Promise<void> {
  await press(page.getByRole('table').getByRole('link', { name: period, exact: true }));
  await press(page.getByRole('button', { name: run }));
  const result = page.getByRole('link', { name: 'See what it made' });
  await expect(result).toBeVisible({ timeout: 120_000 });
  await press(result);
  await expect(page.getByRole('heading', { name: 'By product line and stage' })).toBeVisible();
  await press(page.getByRole('link', { name: /^Issue \d+ statements$/ }));
  await expect(page.getByRole('heading', { name: 'Look at these first' })).toBeVisible();
  await expect(page.getByText(/^\d+ statements, .*; afterwards they can’t be changed\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: exception }).first()).toBeVisible();
  await press(page.getByRole('button', { name: /^Issue \d+ statements$/ }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Statements of ${period}`);
}
