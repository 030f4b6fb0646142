const buttons = 'button[data-shows-password]';

/** Has the buttons beside passwords show them and hide them again. */
export function showPasswords(page: Document): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>(buttons) : null;
    const field = page.getElementById(button?.getAttribute('aria-controls') ?? '');
    if (!button || !(field instanceof HTMLInputElement)) return;
    field.type = button.toggleAttribute('data-shown') ? 'text' : 'password';
  });
}
