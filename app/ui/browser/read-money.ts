import { isLanguage } from '#app/i18n/index.ts';
import { moneyReading } from '../money-reading.ts';

/** Says under a field of money how it is read, while it is written. */
export function readMoney(page: Document): void {
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { currency } = target.dataset;
    const reading = page.querySelector(`output[for="${CSS.escape(target.id)}"]`);
    const { lang } = page.documentElement;
    if (currency && reading && isLanguage(lang)) reading.textContent = moneyReading(target.value, currency, lang);
  });
}
