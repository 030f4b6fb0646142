const buttons = 'button[data-shows-password]';

/** Brings in the buttons that show a password, and has them show it. */
export function showPasswords(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>(buttons)) button.hidden = false;
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(buttons) : null;
    const field = page.getElementById(button?.getAttribute('aria-controls') ?? '');
    if (!button || !(field instanceof HTMLInputElement)) return;
    field.type = button.toggleAttribute('data-shown') ? 'text' : 'password';
  });
}
