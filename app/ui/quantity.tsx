import { formatDecimal } from '#app/i18n/index.ts';
import { quantityToText } from '#app/money/index.ts';
import { useLanguage } from './language.tsx';

type QuantityProps = ({ thousandths: number | bigint } | { text: string }) & {
  /** What is counted, after the number: "cases". */
  unit?: string;
};

/** A number of things: thousandths, or decimal text as it stands. */
export function Quantity(props: QuantityProps) {
  const language = useLanguage();
  const text = 'thousandths' in props ? quantityToText(props.thousandths) : props.text;
  return (
    <span className="figures whitespace-nowrap">
      {formatDecimal(text, language)}
      {props.unit && ` ${props.unit}`}
    </span>
  );
}
