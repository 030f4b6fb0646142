import { countedTask } from './counted-task.ts';
import { expect } from './fixtures.ts';
import { signIn } from './steps.ts';

const first = 'brand@tandem.example';
const second = 'brand.second@tandem.example';

/** A day of a month that is still to come, whenever this runs. */
function dayAhead(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

countedTask(
  {
    task: '8, move a partnership to maturity on evidence, with a second person who approves it',
    ...{ clicks: 10, fields: 4 },
    by: { withScript: first, withoutScript: second },
  },
  async ({ page, server, email, hands: { press, fill, answer } }) => {
    const name = email === first ? 'Rally Day Mall' : 'Larger Cycle Shop';
    await signIn(page, server.origin, email);
    await page.goto('/');
    await press(page.getByRole('navigation').getByRole('link', { name: 'Partnerships', exact: true }).first());
    await answer(async () => {
      await page.getByLabel('Product line').selectOption('Clothing');
    });
    await fill(page.getByLabel('Distributor'), name);
    await press(page.getByRole('button', { name: 'Show' }));
    await press(page.getByRole('link', { name }));
    await press(page.getByRole('button', { name: 'Measure the criteria' }));
    await expect(page.getByText('all criteria hold.').first()).toBeVisible();
    await press(page.getByRole('link', { name: 'Move to Maturity on this evidence' }));
    await fill(page.getByLabel('From which day'), dayAhead(2));
    await fill(page.getByLabel('Reason'), 'It sells three collections a year.');
    await press(page.getByRole('button', { name: 'Propose the move' }));
    await expect(page.getByRole('status')).toContainText('You proposed this move');

    await signIn(page, server.origin, email === first ? second : first);
    await page.goto('/');
    await press(page.getByRole('link', { name: /moves? of (a partnership|partnerships) to approve$/ }));
    await press(page.getByRole('row', { name }).getByRole('link'));
    await press(page.getByRole('link', { name: 'Approve the move' }));
    await expect(page.getByText('It sells three collections a year.')).toBeVisible();
    await press(page.getByRole('button', { name: 'Approve the move' }));
    await expect(page.getByText('Maturity will begin')).toBeVisible();
  },
);
