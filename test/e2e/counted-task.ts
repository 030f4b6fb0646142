import type { Locator, Page } from '@playwright/test';
import { isFull } from '#test/support/trials.ts';
import { expect, test } from './fixtures.ts';
import type { RunningServer } from './server.ts';

type Effort = { clicks: number; fields: number };

/** What a person does on a page, counted: presses of links and buttons, and fields that are filled in. */
export type Hands = {
  press(where: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
  /** Answers one question, which may take several options. */
  answer(work: () => Promise<void>): Promise<void>;
  attach(field: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
};

function countingHands(): { hands: Hands; effort: Effort } {
  const effort = { clicks: 0, fields: 0 };
  const hands: Hands = {
    async press(where) {
      effort.clicks += 1;
      await where.click();
    },
    async fill(field, text) {
      effort.fields += 1;
      await field.fill(text);
    },
    async answer(work) {
      effort.fields += 1;
      await work();
    },
    async attach(field, file) {
      effort.fields += 1;
      await field.setInputFiles(file);
    },
  };
  return { hands, effort };
}

type Task = Effort & {
  /** What somebody comes to do who has never seen the portal; it begins signed in, at the home page. */
  task: string;
  /** Two people, because what one has done cannot be done by the same person again; one where a world allows one only. */
  by: { withScript?: string; withoutScript?: string };
};

type Scene = { page: Page; server: RunningServer; email: string; hands: Hands };

/**
 * A task done without script, and with `npm run test:full` with it too: the page is the same. A test of it fails also where
 * it takes more, or fewer, than its name says.
 */
export function countedTask({ task, clicks, fields, by }: Task, work: (scene: Scene) => Promise<void>): void {
  const ways = [
    { javaScriptEnabled: false, email: by.withoutScript },
    { javaScriptEnabled: true, email: by.withScript },
  ];
  const possible = ways.filter(({ email }) => email !== undefined);
  for (const { javaScriptEnabled, email = '' } of isFull ? possible : possible.slice(0, 1)) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });
      test(`task ${task}: ${clicks} clicks, ${fields} fields`, async ({ page, server }) => {
        const { hands, effort } = countingHands();
        await work({ page, server, email, hands });
        expect(effort).toEqual({ clicks, fields });
      });
    });
  }
}
