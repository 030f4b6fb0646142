/** How long a letter after `g` is waited for. */
const patienceMilliseconds = 1500;

/**
 * The keys that lead somewhere by themselves: `/` to the search, `?` to their list, `g` and a letter to the room whose link
 * says it. They press what stands on the page, so that nobody comes where no link leads.
 */
export function followKeys(page: Document): void {
  if (!page.querySelector('[data-shortcuts]')) return;
  let goUntil = 0;
  page.addEventListener('keydown', (event) => {
    if (isForOthers(event)) return;
    if (isInField(event)) {
      if (event.key === 'Escape') leaveSearch(event.target as HTMLElement);
      return;
    }
    const key = keyOf(event);
    const isGoing = event.timeStamp < goUntil;
    goUntil = key === 'g' && !isGoing ? event.timeStamp + patienceMilliseconds : 0;
    const target = targetOf(page, key, isGoing);
    if (!target) return;
    event.preventDefault();
    if (target instanceof HTMLInputElement) target.focus();
    else target.click();
  });
}

/** Keys of the browser, of a screen reader, of writing by signs, and those that something else has taken. */
function isForOthers({ ctrlKey, metaKey, altKey, isComposing, repeat, defaultPrevented }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing || repeat || defaultPrevented;
}

/** Small letters also where capitals are locked; with Shift a letter is another key. */
function keyOf({ key, shiftKey }: KeyboardEvent): string {
  return shiftKey ? key : key.toLowerCase();
}

function isInField({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest(fields) !== null);
}

const fields = 'input, textarea, select, [role="textbox"], [role="application"], iframe';

function leaveSearch(field: HTMLElement) {
  if (field.dataset.search !== undefined) field.blur();
}

function targetOf(page: Document, key: string, isGoing: boolean): HTMLElement | undefined {
  if (isGoing) return /^[a-z]$/.test(key) ? first(page, `[data-go="${key}"]`) : undefined;
  if (key === '/') return [...page.querySelectorAll<HTMLElement>('[data-search]')].findLast(isShown);
  return key === '?' ? first(page, '[data-go="?"]') : undefined;
}

function first(page: Document, selector: string): HTMLElement | undefined {
  return page.querySelector<HTMLElement>(selector) ?? undefined;
}

/** The head has a field for wide pages and a link for narrow ones. */
function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
