/** As long as an answer may take; then somebody may try again. */
const patienceMilliseconds = 10_000;

/** A form that is being sent is not sent again by a second press. */
export function sendOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    if (form.dataset.sent !== undefined) return event.preventDefault();
    form.dataset.sent = '';
    setTimeout(() => delete form.dataset.sent, patienceMilliseconds);
  });
  // A page that comes back as it was left can be sent again.
  page.defaultView?.addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll<HTMLFormElement>('form[data-sent]')) delete form.dataset.sent;
  });
}
