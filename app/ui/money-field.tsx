import { type ChangeEvent, type ComponentPropsWithoutRef, useState } from 'react';
import { formatDecimal, type Language } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { amountToText, currencyDigits, readUnits } from '#app/money/index.ts';
import { FieldFrame, type FieldProps, useFieldWiring } from './field.tsx';
import { useLanguage, useSay } from './language.tsx';

type Control = Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'className' | 'type' | keyof FieldProps>;
type MoneyFieldProps = FieldProps & Control & { currency: string };

/** An amount of one currency. Under it stands how it was read; with script, while it is written. */
export function MoneyField({ label, hint, error, optional, currency, ...rest }: MoneyFieldProps) {
  const language = useLanguage();
  const say = useSay(uiMessages);
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  const [written, setWritten] = useState(String(rest.defaultValue ?? ''));
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setWritten(event.target.value);
    rest.onChange?.(event);
  };
  return (
    <FieldFrame {...field} wiring={wiring}>
      <span className="relative block max-w-short">
        <input
          autoComplete="off"
          inputMode="decimal"
          {...rest}
          {...wiring.control}
          className="control figures pr-14 text-end"
          onChange={onChange}
          type="text"
        />
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-quiet">{currency}</span>
      </span>
      <output className="figures min-h-5 text-small text-quiet" htmlFor={wiring.control.id}>
        {reading(written.trim(), currency, language, say)}
      </output>
    </FieldFrame>
  );
}

function reading(
  written: string,
  currency: string,
  language: Language,
  say: ReturnType<typeof useSay<typeof uiMessages>>,
): string {
  if (written === '') return '';
  const digits = currencyDigits(currency);
  const read = readUnits(written, digits);
  switch (read.kind) {
    case 'read':
      return say('moneyRead', { amount: `${formatDecimal(amountToText(read.units, currency), language)} ${currency}` });
    case 'not-a-number':
      return say('moneyNotANumber');
    case 'too-many-digits':
      return say('moneyTooManyDigits', { currency, digits });
    case 'too-large':
      return say('moneyTooLarge');
  }
}
