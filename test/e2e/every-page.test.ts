import { languages } from '#app/i18n/index.ts';
import { expect, test } from './fixtures.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

// Looking for what is not accessible takes long on a busy machine.
test.describe.configure({ timeout: 90_000 });

const pages = [
  { path: '/people', email: 'admin@tandem.example' },
  { path: '/audit', email: 'auditor@tandem.example' },
  { path: '/programmes', email: 'finance@tandem.example' },
  { path: '/programmes/VOLUME-BIKES', email: 'brand@tandem.example' },
  { path: '/programmes/YEAR-END/versions/1', email: 'fang@famous-bike-shop.example' },
  { path: '/sales', email: 'finance@tandem.example' },
  { path: '/sales/imports', email: 'auditor@tandem.example' },
  { path: '/statements', email: 'terry@top-sports-supply.example' },
  { path: '/periods', email: 'finance@tandem.example' },
  { path: '/periods/2026-Q3', email: 'auditor@tandem.example' },
  { path: '/jobs', email: 'admin@tandem.example' },
  { path: '/ui', email: 'finance@tandem.example' },
];

const views = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1280, 375].map((width) => ({ language, scheme, width }))),
);

/** Every page in one view, another for each; with `npm run test:full` in all of them. */
const shown = pages.flatMap((page, index) => {
  const turn = views[(index * 5) % views.length] as (typeof views)[number];
  return (process.env.TEST_MATRIX === 'full' ? views : [turn]).map((view) => ({ ...page, ...view }));
});

for (const { path, email, language, scheme, width } of shown) {
  test.describe(`${path} in ${language}, ${scheme}, at ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 800 } });

    test('is accessible and nowhere wider than the screen', async ({ page, server }) => {
      await signIn(page, server.origin, email);
      await chooseLanguage(page, server.origin, language);
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}
