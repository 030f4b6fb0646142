import { Form } from '@remix-run/react';
import { formatLongDate } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Button } from './button.tsx';
import { Difference, type DifferenceEntry } from './difference.tsx';
import { useLanguage, useSay } from './language.tsx';
import { Section } from './section.tsx';
import { SelectField } from './select-field.tsx';

type Version<State> = { number: number; state: State; fromDate: string };

type VersionComparisonProps<State> = {
  /** Without another title it says with which version is compared. */
  title?: string;
  older: Version<State>;
  newer: Version<State>;
  differences: readonly DifferenceEntry[];
  /** How a version with its state is called. */
  nameOf: (version: Version<State>) => string;
  /** With which of the two is compared, and what else could be. */
  choice?: { against: number; others: readonly Version<State>[] };
};

/** Two versions of one rule beside each other, and the choice of another to compare with. */
export function VersionComparison<State>(props: VersionComparisonProps<State>) {
  const { title, older, newer, differences, nameOf, choice } = props;
  const say = useSay(uiMessages);
  const language = useLanguage();
  const begins = (version: Version<State>) => formatLongDate(version.fromDate, language);
  const note = say('versionsFrom', {
    ...{ older: older.number, olderFrom: begins(older) },
    ...{ newer: newer.number, newerFrom: begins(newer) },
  });
  return (
    <Section note={note} title={title ?? say('comparedWith', { number: choice?.against ?? older.number })}>
      {choice && choice.others.length > 1 && (
        <Form className="flex flex-wrap items-end gap-3" data-screen-only="" key={choice.against} method="get">
          <SelectField
            defaultValue={choice.against}
            label={say('compareWith')}
            name="against"
            options={choice.others.map((version) => ({ value: String(version.number), text: nameOf(version) }))}
          />
          <Button kind="secondary">{say('compare')}</Button>
        </Form>
      )}
      <Difference after={nameOf(newer)} before={nameOf(older)} entries={differences} />
    </Section>
  );
}
