import { isLanguage, sayIn } from '#app/i18n/index.ts';
import { copyingMessages } from '#app/i18n/messages/copying.ts';
import { tableText } from '../table-text.ts';

/** Has the button under a table copy it for a spreadsheet, and says so. */
export function copyTables(page: Document): void {
  page.addEventListener('click', async ({ target }) => {
    const place = target instanceof Element ? target.closest('[data-copies]')?.parentElement : undefined;
    const table = place?.previousElementSibling;
    const told = place?.querySelector('[aria-live]');
    const { lang } = page.documentElement;
    if (!told || !(table instanceof HTMLTableElement) || !isLanguage(lang)) return;
    const say = sayIn(copyingMessages, lang);
    const rows = [...table.tBodies].flatMap((body) => [...body.rows].map(({ cells }) => [...cells].map(textOf)));
    const heads = [...table.querySelectorAll<HTMLElement>('thead th')].map((cell) => cell.dataset.head ?? '');
    told.textContent = await navigator.clipboard.writeText(tableText(heads, rows, say('currency'))).then(
      () => say('copied', { count: rows.length }),
      () => say('notCopied'),
    );
  });
}

/** What a cell says to everyone, its lines apart, dates as ISO; not what is there for the eye alone or to be pressed. */
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('[aria-hidden="true"], button')) part.remove();
  for (const time of copy.querySelectorAll('time')) {
    if (time.dateTime.length === 'YYYY-MM-DD'.length) time.textContent = time.dateTime;
  }
  for (const line of copy.querySelectorAll('li, p, .block')) line.prepend('\n');
  const lines = (copy.textContent ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('; ');
}
