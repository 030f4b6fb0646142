/** Most of what is waited for has happened by then. */
const firstSeconds = 0.5;

/**
 * Reads a page anew that says it will soon be out of date, and puts in its content only: a refresh of the whole document
 * would pull back someone who has gone on to another page.
 */
export function refreshContent(page: Document, isFirst = true): void {
  const every = Number(page.querySelector<HTMLElement>('[data-refresh]')?.dataset.refresh);
  if (!every) return;
  const seconds = isFirst ? firstSeconds : every;
  setTimeout(async () => {
    // Whoever is offline for a while is asked again.
    await replaceContent(page).catch(() => undefined);
    refreshContent(page, false);
  }, seconds * 1000);
}

async function replaceContent(page: Document): Promise<void> {
  const response = await fetch(page.location.href);
  const read = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [shown, content] = [page, read].map((one) => one.getElementById('content'));
  // Signed out meanwhile, or what was here is gone: the whole page says so.
  if (!response.ok || response.redirected || !shown || !content) return page.location.reload();
  const focused = page.activeElement?.id;
  shown.replaceChildren(...content.childNodes);
  page.title = read.title;
  if (focused) page.getElementById(focused)?.focus();
}
