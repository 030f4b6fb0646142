import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { approveProgramme } from '#app/rebates/index.server.ts';
import { lessonsOf, type Quiz } from '#app/training/index.ts';
import type { Database } from '#db/connect.ts';
import { bikesCourse } from '#db/demo/courses/bikes/course.ts';
import { findPersonByEmail } from '#db/queries/people.ts';
import { importText } from '#test/support/imports.ts';
import { countedTask } from './counted-task.ts';
import { arrange, proposeProgramme } from './database.ts';
import { expect, test } from './fixtures.ts';
import { chooseLanguage, expectAccessible, expectNoSidewaysScroll, signIn } from './steps.ts';

const terry = 'terry@top-sports-supply.example';
const soldOnce = 'BK-M68B-38';
const quiz = lessonsOf(bikesCourse).find(({ kind }) => kind === 'quiz') as Quiz;

test.use({ world: 'courses that nobody has taken' });

/** A tenth of what is bought in the running year, for distributors with someone who knows the bicycles; and one sale. */
async function rewardCertifiedPeople(db: Database): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const year = today.slice(0, 4);
  await proposeProgramme(db, 'brand@tandem.example', {
    code: 'KNOWS-BIKES',
    title: { en: 'Who knows the bicycles' },
    currency: 'USD',
    effective: { from: `${year}-01-01`, to: `${year}-12-31` },
    period: 'quarter',
    distributors: { codes: ['AW00000496'] },
    basis: { of: 'amount', lines: { skus: [soldOnce] } },
    conditions: [{ of: 'certified-people', course: 'BIKES', atLeast: '1' }],
    bands: [{ percent: '10' }],
  });
  const second = await findPersonByEmail(db, 'brand.second@tandem.example');
  const actor = { personId: second?.id as number, name: 'person' } as const;
  await approveProgramme(db, { code: 'KNOWS-BIKES', actor, now: new Date() });
  const sale = `document,line,date,distributor,sku,quantity,net_amount,currency\nKNOWS,1,${today},AW00000496,${soldOnce},1,1234,USD\n`;
  await importText(db, 'sales', sale, { now: new Date() });
}

const rebate = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Who knows the bicycles' });

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });

  test('a course leads to a certificate that anyone can verify, and switches the condition of a programme', async ({
    page,
    server,
    browser,
  }) => {
    await arrange(server, rewardCertifiedPeople);
    await signIn(page, server.origin, terry);
    await page.goto('/');
    await expect(rebate(page)).toContainText(
      '0.00 USD so far. Not paid: number of people with the certificate “BIKES” on the last day came to 0, at least 1 is needed',
    );
    await page.goto('/courses');
    await page.getByRole('link', { name: bikesCourse.title.en }).click();
    await page.getByRole('button', { name: 'Begin the course' }).click();
    for (const lesson of lessonsOf(bikesCourse).filter(({ kind }) => kind !== 'quiz')) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title.en);
      await page.getByRole('button', { name: 'Mark as done and go on' }).click();
    }

    await expect(page.getByText('You have 3 attempts left of 3.')).toBeVisible();
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await expect(page.getByRole('button', { name: 'Hand in my answers' })).toBeVisible();
    const asked = await page.locator('form legend, form label.font-strong').allTextContents();
    await page.reload();
    expect(await page.locator('form legend, form label.font-strong').allTextContents()).toEqual(asked);
    expect(await page.content()).not.toContain(quiz.questions[0]?.explanation.en);
    await page.getByRole('button', { name: 'Hand in my answers' }).click();
    await expect(page.getByRole('alert')).toContainText('Question 1 is not answered yet.');

    await answerAll(page, asked, 'wrong');
    await expect(page.getByText('Not passed this time')).toBeVisible();
    await expect(page.getByText('You have 2 attempts left of 3.')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Hand in my answers' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await answerAll(page, await page.locator('form legend, form label.font-strong').allTextContents(), 'right');
    await expect(page.getByText('You have passed')).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download the certificate' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^TC-\d{6}\.pdf$/);
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    await page.goto('/certificates');
    const number = file.suggestedFilename().slice(0, -4);
    const href = await page.getByRole('link', { name: `Verify ${number}` }).getAttribute('href');
    const stranger = await browser.newPage();
    await stranger.goto(server.origin + href);
    for (const text of ['Valid', bikesCourse.title.en, 'Terry Thorne'])
      await expect(stranger.locator('dl')).toContainText(text);
    await expect(stranger.locator('body')).not.toContainText('Top Sports Supply');
    await chooseLanguage(stranger, server.origin, 'zh-Hant');
    await stranger.goto(server.origin + href);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('證書查驗');
    const unknown = await stranger.goto(`${server.origin}/verify/${number}-2222222222`);
    expect(unknown?.status()).toBe(404);
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('查無此編碼的證書');
    await stranger.close();
    await page.goto('/');
    await expect(rebate(page)).toContainText('123.40 USD so far.');
  });

  test('a brand manager changes a lesson in a draft and publishes it', async ({ page, server }) => {
    await signIn(page, server.origin, 'brand@tandem.example');
    await page.goto('/courses/SERVICE');
    await page.getByRole('button', { name: 'Draft the next version' }).click();
    await page.getByRole('link', { name: 'Change Why service decides' }).click();
    await page.getByLabel('Title').fill('');
    await page.getByRole('button', { name: 'Save in the draft' }).click();
    await expect(page.getByRole('alert')).toContainText('Write a title.');
    await page.getByLabel('Title').fill('Why the counter decides');
    await page.getByRole('button', { name: 'Save in the draft' }).click();
    await page.getByRole('link', { name: 'Publish version 2' }).click();
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await expect(page.getByText('Why the counter decides')).toBeVisible();
    await expect(page.getByRole('row', { name: /Version 2/ })).toContainText('Published');
    await expect(page.getByRole('row', { name: /Version 1/ })).toContainText('Replaced');
  });
});

test('what a stranger sees of a certificate is accessible', async ({ page, server, context }) => {
  await signIn(page, server.origin, terry);
  await page.goto('/certificates');
  const href = await page.getByRole('link', { name: 'Verify TC-000001' }).getAttribute('href');
  await context.clearCookies();
  await page.goto(href ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Certificate check');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('a certificate of someone else is not there', async ({ page, server }) => {
  await signIn(page, server.origin, 'fang@famous-bike-shop.example');
  expect((await page.request.get(`${server.origin}/certificates/TC-000001/pdf`)).status()).toBe(404);
  expect((await page.request.get(`${server.origin}/courses/SERVICE/versions/1`)).status()).toBe(403);
});

const finish = { task: '5, finish the lessons of a course and its quiz', clicks: 9, fields: 5 };
const learners = { withScript: 'fang@famous-bike-shop.example', withoutScript: 'renee@registered-cycle-store.example' };
countedTask({ ...finish, by: learners }, async ({ page, server, email, hands }) => {
  await signIn(page, server.origin, email);
  await page.goto('/');

  await hands.press(page.getByRole('link', { name: 'Courses' }));
  await hands.press(page.getByRole('link', { name: bikesCourse.title.en }));
  await hands.press(page.getByRole('button', { name: 'Begin the course' }));
  for (const lesson of lessonsOf(bikesCourse).filter(({ kind }) => kind !== 'quiz')) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title.en);
    await hands.press(page.getByRole('button', { name: 'Mark as done and go on' }));
  }
  await hands.press(page.getByRole('button', { name: 'Begin the quiz' }));
  await expect(page.getByRole('button', { name: 'Hand in my answers' })).toBeVisible();
  for (const text of await page.locator('form legend, form label.font-strong').allTextContents()) {
    await hands.answer(() => answer(page, text, 'right'));
  }
  await hands.press(page.getByRole('button', { name: 'Hand in my answers' }));
  await expect(page.getByText('You have passed')).toBeVisible();
});

async function answerAll(page: Page, asked: string[], how: 'right' | 'wrong'): Promise<void> {
  for (const text of asked) await answer(page, text, how);
  await page.getByRole('button', { name: 'Hand in my answers' }).click();
}

/** Fills in what is right for a question, or what is wrong. */
async function answer(page: Page, asked: string, how: 'right' | 'wrong'): Promise<void> {
  const question = quiz.questions.find((one) => asked.includes(one.text.en));
  if (!question) throw new Error(`${asked} is no question of the quiz`);
  if (question.kind === 'number') {
    await page.getByLabel(question.text.en).fill(how === 'right' ? question.answer : '1');
    return;
  }
  const group = page.getByRole('group', { name: question.text.en });
  for (const choice of question.choices.filter(({ right }) => right === (how === 'right'))) {
    await group.getByLabel(choice.text.en, { exact: true }).check();
  }
}
