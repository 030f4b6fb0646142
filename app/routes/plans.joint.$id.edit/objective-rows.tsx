import { type LocalText, localText } from '#app/i18n/index.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { FieldGroup } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type ObjectiveRowsProps = {
  rows: number;
  currency: string;
  productLines: Record<string, LocalText>;
  values: Record<string, string>;
  errorOf: (field: string) => string | undefined;
};

/** The objectives of a plan, a line each: of what, how much, and how much it weighs. */
export function ObjectiveRows({ rows, currency, productLines, values, errorOf }: ObjectiveRowsProps) {
  const say = useSay(jointPlanMessages);
  const language = useLanguage();
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const lines = Object.entries(productLines).map(([code, title]) => ({
    value: code,
    text: localText(title, language),
  }));
  return (
    <FieldGroup legend={say('objectives')}>
      {numbers.map((row) => (
        <div className="grid items-start gap-x-4 gap-y-2 border-b pb-4 sm:grid-cols-3" key={row}>
          <SelectField
            defaultValue={values[`line${row}`]}
            error={errorOf(`line${row}`)}
            label={say('productLine')}
            name={`line${row}`}
            options={[{ value: '', text: say('allLines') }, ...lines]}
          />
          <MoneyField
            currency={currency}
            defaultValue={values[`target${row}`]}
            error={errorOf(`target${row}`)}
            label={say('target')}
            name={`target${row}`}
          />
          <TextField
            defaultValue={values[`weight${row}`]}
            error={errorOf(`weight${row}`)}
            hint={row === 1 ? say('weightHint') : undefined}
            inputMode="numeric"
            label={say('weight')}
            name={`weight${row}`}
            width="code"
          />
        </div>
      ))}
    </FieldGroup>
  );
}
