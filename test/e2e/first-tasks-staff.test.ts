import { type Count, countedTask, type Hand, inWords } from './counting.ts';
import { expect, test } from './fixtures.ts';
import { signIn } from './steps.ts';

/** The first tasks of a brand manager and of finance, each from the home page, as someone does them who has never seen it. */
test.use({ world: 'a quarter to run, and partnerships to move' });

/** A day of a month that is still to come, whenever this runs. */
function dayAhead(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** Moves a partnership on what was measured, and has a second person approve it. */
function moveToMaturity(name: string, day: string) {
  return async ({ page, press, fill, choose }: Hand): Promise<void> => {
    await press(page.getByRole('navigation').getByRole('link', { name: 'Partnerships', exact: true }).first());
    await choose(page.getByLabel('Product line'), 'Clothing');
    await fill(page.getByLabel('Distributor'), name);
    await press(page.getByRole('button', { name: 'Show' }));
    await press(page.getByRole('link', { name }));
    await press(page.getByRole('button', { name: 'Measure the criteria' }));
    await expect(page.getByText('all criteria hold.').first()).toBeVisible();
    await press(page.getByRole('link', { name: 'Move to Maturity on this evidence' }));
    await fill(page.getByLabel('From which day'), day);
    await fill(page.getByLabel('Reason'), 'It sells three collections a year.');
    await press(page.getByRole('button', { name: 'Propose the move' }));
    await expect(page.getByRole('status')).toContainText('You proposed this move');
  };
}

/** Approves it as the other person, who finds it on the home page. */
function approveMove(name: string) {
  return async ({ page, press }: Hand): Promise<void> => {
    await press(page.getByRole('link', { name: /moves? of (a partnership|partnerships) to approve$/ }));
    await press(page.getByRole('row', { name }).getByRole('link'));
    await press(page.getByRole('link', { name: 'Approve the move' }));
    await expect(page.getByText('It sells three collections a year.')).toBeVisible();
    await press(page.getByRole('button', { name: 'Approve the move' }));
    await expect(page.getByText('Maturity will begin')).toBeVisible();
  };
}

/** Runs a period, looks at what is out of the ordinary, and issues its statements. */
function runAndIssue(period: string, statements: number) {
  return async ({ page, press }: Hand): Promise<void> => {
    await press(page.getByRole('table').getByRole('link', { name: period, exact: true }));
    await press(page.getByRole('button', { name: `Run ${period}` }));
    const result = page.getByRole('link', { name: 'See what it made' });
    await expect(result).toBeVisible({ timeout: 120_000 });
    await press(result);
    await expect(page.getByRole('heading', { name: 'By product line and stage' })).toBeVisible();
    await press(page.getByRole('link', { name: `Issue ${statements} statements` }));
    await expect(page.getByRole('row', { name: 'nothing to be compared with' }).first()).toBeVisible();
    await press(page.getByRole('button', { name: `Issue ${statements} statements` }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Statements of ${period}`);
  };
}

const proposing: Count = { clicks: 6, fields: 4 };
const approving: Count = { clicks: 4, fields: 0 };
const issuing: Count = { clicks: 5, fields: 0 };

for (const { script, name, period, statements } of [
  { script: false, name: 'Larger Cycle Shop', period: 'Q2 2026', statements: 513 },
  { script: true, name: 'Rally Day Mall', period: 'Q3 2026', statements: 520 },
]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });
    test.setTimeout(240_000);

    test(`8: a brand manager moves a partnership to maturity on evidence in ${inWords(proposing)}, the other one approves it in ${inWords(approving)}`, async ({
      page,
      server,
    }) => {
      await signIn(page, server.origin, 'brand@tandem.example');
      await page.goto('/');
      await countedTask(page, proposing, moveToMaturity(name, dayAhead(2)));
      await signIn(page, server.origin, 'brand.second@tandem.example');
      await page.goto('/');
      await countedTask(page, approving, approveMove(name));
    });

    test(`9: finance runs, checks and issues a quarter in ${inWords(issuing)}`, async ({ page, server }) => {
      await signIn(page, server.origin, 'finance@tandem.example');
      await page.goto('/');
      await countedTask(page, issuing, runAndIssue(period, statements));
    });
  });
}
