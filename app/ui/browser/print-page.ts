const buttons = 'button[data-prints]';

/** Brings in the button that prints the page. */
export function printPage(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>(buttons)) button.hidden = false;
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(buttons)) page.defaultView?.print();
  });
}
