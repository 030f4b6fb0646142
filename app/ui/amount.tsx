import { formatDecimal } from '#app/i18n/index.ts';
import { amountToText } from '#app/money/index.ts';
import { useLanguage } from './language.tsx';

type Value = { minor: number | bigint; currency: string } | { text: string; currency?: string };
export type AmountProps = Value & {
  /** Shows the currency's code after the number, where no head of a column says it. */
  withCurrency?: boolean;
  /** Shows a plus before what is added. */
  signed?: boolean;
};

/** Money: minor units with their currency, or decimal text as it stands. Never rounded. */
export function Amount(props: AmountProps) {
  const language = useLanguage();
  const text = 'minor' in props ? amountToText(props.minor, props.currency) : props.text;
  const plus = props.signed && !text.startsWith('-') && /[1-9]/.test(text) ? '+' : '';
  return (
    <span className="figures whitespace-nowrap">
      {plus}
      {formatDecimal(text, language)}
      {props.withCurrency && props.currency && <span className="text-small text-quiet"> {props.currency}</span>}
    </span>
  );
}
