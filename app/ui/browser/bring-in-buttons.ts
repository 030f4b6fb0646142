/** Brings in the buttons that do nothing without script. */
export function bringInButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[hidden]')) button.hidden = false;
}
