import { Form } from '@remix-run/react';
import { formatLongDate } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Button } from './button.tsx';
import { Difference, type DifferenceEntry } from './difference.tsx';
import { useLanguage, useSay } from './language.tsx';
import { Section } from './section.tsx';
import { SelectField } from './select-field.tsx';

type Version<State> = { number: number; state: State; fromDate: string };

type Comparison<State> = {
  older: Version<State>;
  newer: Version<State>;
  against: number;
  /** Whether the one that is compared with is the one that is replaced. */
  replaces: boolean;
  differences: readonly DifferenceEntry[];
};

type VersionComparisonProps<State> = {
  /** Without it there is only the choice. */
  comparison: Comparison<State> | undefined;
  /** How a version with its state is called. */
  nameOf: (version: Version<State>) => string;
  /** The version that is looked at, and all with which it can be compared; without them nothing is to be chosen. */
  choice?: { version: { number: number; state: State }; versions: readonly Version<State>[] };
};

/** Two versions of one rule beside each other, and the choice of another to compare with. */
export function VersionComparison<State extends string>({ comparison, nameOf, choice }: VersionComparisonProps<State>) {
  const say = useSay(uiMessages);
  const begins = useBegins();
  const others = choice?.versions.filter(({ number }) => number !== choice.version.number) ?? [];
  const form = others.length > (comparison ? 1 : 0) && (
    <Choice against={comparison?.against} nameOf={nameOf} others={others} />
  );
  if (!comparison) return form && <Section title={say('otherVersions')}>{form}</Section>;
  const { older, newer, against, replaces, differences } = comparison;
  const isChange = replaces && (!choice || choice.version.state === 'draft');
  return (
    <Section
      note={begins({ older, newer })}
      title={isChange ? say('whatChanges') : say('comparedWith', { number: against })}
    >
      {form}
      <Difference after={nameOf(newer)} before={nameOf(older)} entries={differences} />
    </Section>
  );
}

type ChoiceProps<State> = {
  against: number | undefined;
  others: readonly Version<State>[];
  nameOf: (version: Version<State>) => string;
};

function Choice<State>({ against, others, nameOf }: ChoiceProps<State>) {
  const say = useSay(uiMessages);
  return (
    <Form className="flex flex-wrap items-end gap-3" data-screen-only="" key={against} method="get">
      <SelectField
        defaultValue={against}
        label={say('compareWith')}
        name="against"
        options={others.map((version) => ({ value: String(version.number), text: nameOf(version) }))}
      />
      <Button kind="secondary">{say('compare')}</Button>
    </Form>
  );
}

/** From which days two versions hold, as a sentence. */
function useBegins() {
  const say = useSay(uiMessages);
  const language = useLanguage();
  return ({ older, newer }: { older: Version<unknown>; newer: Version<unknown> }) =>
    say('versionsFrom', {
      ...{ older: older.number, olderFrom: formatLongDate(older.fromDate, language) },
      ...{ newer: newer.number, newerFrom: formatLongDate(newer.fromDate, language) },
    });
}
