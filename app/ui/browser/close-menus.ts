const openMenus = 'details[data-menu][open]';

/** A press elsewhere closes a menu, and Escape does, which gives the focus back to its button. */
export function closeMenus(page: Document): void {
  page.addEventListener('pointerdown', ({ target }) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(openMenus)) {
      if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    }
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(openMenus)) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
