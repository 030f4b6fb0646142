import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { FieldGroup, FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type CommitmentRowsProps = {
  rows: number;
  ownSide: 'brand' | 'distributor';
  values: Record<string, string>;
  errorOf: (field: string) => string | undefined;
};

const emptyRows = 2;

/** The commitments that are written and two empty ones, the others one press away. */
export function CommitmentRows({ rows, ...rest }: CommitmentRowsProps) {
  const say = useSay(jointPlanMessages);
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  const written = numbers.filter((row) => rest.values[`commitment${row}`]).length;
  const shown = Math.min(rows, written + emptyRows);
  return (
    <FieldGroup legend={say('commitments')}>
      {numbers.slice(0, shown).map((row) => (
        <CommitmentRow key={row} row={row} {...rest} />
      ))}
      {shown < rows && (
        <Disclosure summary={say('moreCommitments')}>
          <FormBody>
            {numbers.slice(shown).map((row) => (
              <CommitmentRow key={row} row={row} {...rest} />
            ))}
          </FormBody>
        </Disclosure>
      )}
    </FieldGroup>
  );
}

function CommitmentRow({ row, ownSide, values, errorOf }: Omit<CommitmentRowsProps, 'rows'> & { row: number }) {
  const say = useSay(jointPlanMessages);
  const field = (name: string) => ({
    name: `${name}${row}`,
    defaultValue: values[`${name}${row}`],
    error: errorOf(`${name}${row}`),
  });
  return (
    <div className="grid items-start gap-x-4 gap-y-2 border-b pb-4 sm:grid-cols-4">
      <input name={`number${row}`} type="hidden" value={values[`number${row}`] ?? ''} />
      <SelectField
        {...field('side')}
        defaultValue={values[`side${row}`] ?? ownSide}
        label={say('side')}
        options={[
          { value: 'brand', text: say('brand') },
          { value: 'distributor', text: say('distributorSide') },
        ]}
      />
      <div className="sm:col-span-2">
        <TextField {...field('commitment')} label={say('what')} width="full" />
      </div>
      <DateField {...field('due')} label={say('due')} />
    </div>
  );
}
