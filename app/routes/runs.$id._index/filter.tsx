import { Form } from '@remix-run/react';
import { outcomeMessages, outcomeNames } from '#app/i18n/messages/outcomes.ts';
import { runsMessages } from '#app/i18n/messages/runs.ts';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Found } from './route.tsx';

/** Which rows of the run are shown; the order in which they stand is kept. */
export function Filter({ found: { filter, programmes, sort } }: { found: Found }) {
  const say = useSay(runsMessages);
  const sayOutcome = useSay(outcomeMessages);
  return (
    <Form key={queryText(filter)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <FilterBar clearHref={queryText({ sort })} isFiltered={Object.keys(filter).length > 0}>
        <TextField
          defaultValue={filter.distributor}
          label={say('distributor')}
          name="distributor"
          placeholder={say('distributorExample')}
          type="search"
          width="short"
        />
        <SelectField
          defaultValue={filter.programme}
          label={say('programme')}
          name="programme"
          options={[
            { value: '', text: say('anyProgramme') },
            ...programmes.map(({ code, title }) => ({ value: code, text: title })),
          ]}
        />
        <SelectField
          defaultValue={filter.outcome}
          label={say('outcome')}
          name="outcome"
          options={[
            { value: '', text: say('anyOutcome') },
            ...outcomeNames.map((outcome) => ({ value: outcome, text: sayOutcome(outcome) })),
          ]}
        />
      </FilterBar>
    </Form>
  );
}
