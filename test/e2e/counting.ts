import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What a person does on a page: presses links and buttons, and fills in or chooses in fields. */
export type Hand = {
  page: Page;
  press: (what: Locator) => Promise<void>;
  fill: (field: Locator, text: string) => Promise<void>;
  choose: (field: Locator, option: string) => Promise<void>;
};

export type Count = { clicks: number; fields: number };

/** "3 clicks and 2 fields", as a test says it in its name. */
export function inWords({ clicks, fields }: Count): string {
  const several = (count: number, one: string) => (count === 1 ? `one ${one}` : `${count} ${one}s`);
  return fields === 0 ? several(clicks, 'click') : `${several(clicks, 'click')} and ${several(fields, 'field')}`;
}

/** Does a task by hand and holds that it took exactly so many clicks and fields: nothing else touches the page. */
export async function countedTask(page: Page, expected: Count, task: (hand: Hand) => Promise<void>): Promise<void> {
  const count: Count = { clicks: 0, fields: 0 };
  await task({
    page,
    press: async (what) => {
      count.clicks += 1;
      await what.click();
    },
    fill: async (field, text) => {
      count.fields += 1;
      await field.fill(text);
    },
    choose: async (field, option) => {
      count.fields += 1;
      await field.selectOption(option);
    },
  });
  expect(count).toEqual(expected);
}
