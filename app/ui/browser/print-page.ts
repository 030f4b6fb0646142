/** Has a button print the page. */
export function printPage(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-prints]')) page.defaultView?.print();
  });
}
