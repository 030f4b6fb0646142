import { bringInButtons } from './bring-in-buttons.ts';
import { closeMenus } from './close-menus.ts';
import { copyTables } from './copy-tables.ts';
import { followKeys } from './follow-keys.ts';
import { printPage } from './print-page.ts';
import { readMoney } from './read-money.ts';
import { refreshContent } from './refresh-content.ts';
import { sendOnce } from './send-once.ts';
import { showPasswords } from './show-passwords.ts';

/** All that pages do by themselves: one behaviour, one file. Each is a help; without any of them the pages work. */
export function startBrowser(page: Document): void {
  bringInButtons(page);
  closeMenus(page);
  copyTables(page);
  followKeys(page);
  printPage(page);
  readMoney(page);
  refreshContent(page);
  sendOnce(page);
  showPasswords(page);
}
