import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Colour = { r: number; g: number; b: number; alpha: number; parseString(text: string): Colour };
type Axe = typeof import('axe-core') & { commons: { color: { Color: { prototype: Colour } } } };

/** What of the page is not accessible, as axe sees it. */
export async function findInaccessible(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Style sheets would be fetched anew for a rule on films, and what is wrong is told by its HTML alone.
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false, selectors: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Runs in the page. The texts by which a page names its twenty colours are otherwise read anew for each element. */
function readColoursOnce({ commons }: Axe): void {
  const { prototype } = commons.color.Color;
  const { parseString } = prototype;
  const known = new Map<string, Omit<Colour, 'parseString'>>();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}

/** Runs in the page. Rows of a table that differ in their words alone have the same contrast: that of the first is measured. */
function measureFirstOfRowsAlike(axe: Axe): void {
  for (const body of document.querySelectorAll('tbody')) {
    const looks = new Set<string>();
    for (const row of body.rows) {
      const parts = [row, ...row.querySelectorAll('*')];
      for (const part of parts) part.removeAttribute('data-alike');
      const look = parts
        .map((part) => [part.tagName, part.getAttribute('class'), ...part.getAttributeNames()].join(' '))
        .join();
      for (const part of parts) part.toggleAttribute('data-alike', looks.has(look));
      looks.add(look);
    }
  }
  axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-alike])' }] });
}

/** Put into the page as it is, which takes half the time of the package that drives it from outside. */
const axeSource = [
  readFileSync('node_modules/axe-core/axe.min.js', 'utf8'),
  ...[readColoursOnce, measureFirstOfRowsAlike].map((prepare) => `(${prepare})(axe)`),
].join(';\n');
