import type { Page } from '@playwright/test';
import { demoPassword } from '#db/demo/people.ts';
import { findInaccessible } from './axe.ts';
import { expect } from './fixtures.ts';

/** Signs in a person of the demonstration without opening a page, in English, whatever another test chose for them. */
export async function signIn(page: Page, origin: string, email: string): Promise<void> {
  await post(page, origin, '/sign-in', { email, password: demoPassword });
  await chooseLanguage(page, origin, 'en');
}

export async function chooseLanguage(page: Page, origin: string, language: string): Promise<void> {
  await post(page, origin, '/language', { language, returnTo: '/' });
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await findInaccessible(page)).toEqual([]);
}

/** Nothing is wider than the page, also on the narrowest that WCAG 2.2 asks for (1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] as number);
}

async function post(page: Page, origin: string, path: string, form: Record<string, string>): Promise<void> {
  const response = await page.request.post(origin + path, { form, headers: { Origin: origin }, maxRedirects: 0 });
  expect(response.status()).toBeLessThan(400);
}
