import type { ComponentPropsWithoutRef } from 'react';
import { FieldFrame, type FieldProps, useFieldWiring } from './field.tsx';
import { useLanguage } from './language.tsx';
import { moneyReading } from './money-reading.ts';

type Control = Omit<ComponentPropsWithoutRef<'input'>, 'style' | 'className' | 'type' | keyof FieldProps>;
type MoneyFieldProps = FieldProps & Control & { currency: string };

/** An amount of one currency. Under it stands how it was read; with script, while it is written. */
export function MoneyField({ label, hint, error, optional, currency, ...rest }: MoneyFieldProps) {
  const language = useLanguage();
  const field = { label, hint, error, optional, name: rest.name, id: rest.id };
  const wiring = useFieldWiring(field);
  return (
    <FieldFrame {...field} wiring={wiring}>
      <span className="relative block max-w-short">
        <input
          autoComplete="off"
          inputMode="decimal"
          {...rest}
          {...wiring.control}
          className="control figures pr-14 text-end"
          data-currency={currency}
          type="text"
        />
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-quiet">{currency}</span>
      </span>
      <output className="figures min-h-5 text-small text-quiet" htmlFor={wiring.control.id}>
        {moneyReading(String(rest.defaultValue ?? ''), currency, language)}
      </output>
    </FieldFrame>
  );
}
