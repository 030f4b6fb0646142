import { formatDecimal } from '#app/i18n/index.ts';
import { useLanguage } from './language.tsx';

/** A rate with the digits of its rule: "5.25" is 5.25%. */
export function Percent({ text }: { text: string }) {
  return <span className="figures whitespace-nowrap">{formatDecimal(text, useLanguage())}%</span>;
}
