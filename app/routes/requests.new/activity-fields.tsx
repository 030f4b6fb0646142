import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { FieldGroup } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

const names = ['what', 'from', 'to', 'cost', 'share'] as const;

/** What a field of an activity is called: `from2` is "First day, activity 2". */
export function useActivityLabels(): (field: string) => string {
  const say = useSay(requestMessages);
  return (field) => {
    const [, name = '', number = ''] = /^([a-z]+)(\d+)$/.exec(field) ?? [];
    const known = names.find((candidate) => candidate === name);
    return known ? `${say('activityNumber', { number })} · ${say(known)}` : field;
  };
}

type ActivityFieldsProps = {
  row: number;
  currency: string;
  values: Record<string, string>;
  errorOf: (field: string) => string | undefined;
};

/** One line of a request. */
export function ActivityFields({ row, currency, values, errorOf }: ActivityFieldsProps) {
  const say = useSay(requestMessages);
  const field = (name: (typeof names)[number]) => ({
    name: `${name}${row}`,
    label: say(name),
    defaultValue: values[`${name}${row}`],
    error: errorOf(`${name}${row}`),
  });
  return (
    <FieldGroup legend={say('activityNumber', { number: row })}>
      <TextField {...field('what')} width="full" />
      <div className="grid max-w-prose gap-5 sm:grid-cols-2">
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <MoneyField {...field('cost')} currency={currency} />
        <MoneyField {...field('share')} currency={currency} />
      </div>
    </FieldGroup>
  );
}
