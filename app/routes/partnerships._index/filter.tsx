import { Form } from '@remix-run/react';
import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { ExportLink } from '#app/ui/export-link.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type FilterProps = {
  filter: { productLine?: string; stage?: string; search?: string };
  productLines: readonly { code: string; title: string }[];
};

/** Which partnerships are shown; a stage shows its list in place of the board. */
export function Filter({ filter, productLines }: FilterProps) {
  const say = useSay(partnershipMessages);
  const nameOf = useStageName();
  return (
    <Form key={queryText(filter)} method="get">
      <FilterBar
        clearHref="/partnerships"
        isFiltered={Object.keys(filter).length > 0}
        links={<ExportLink href={`/partnerships.csv${queryText(filter)}`} />}
      >
        <TextField
          defaultValue={filter.search}
          label={say('distributor')}
          name="search"
          placeholder={say('searchExample')}
          type="search"
          width="short"
        />
        <SelectField
          defaultValue={filter.productLine}
          label={say('productLine')}
          name="productLine"
          options={[
            { value: '', text: say('anyProductLine') },
            ...productLines.map(({ code, title }) => ({ value: code, text: title })),
          ]}
          width="short"
        />
        <SelectField
          defaultValue={filter.stage}
          label={say('stage')}
          name="stage"
          options={[
            { value: '', text: say('everyStage') },
            ...['entry', 'growth', 'maturity', 'none'].map((stage) => ({ value: stage, text: nameOf(stage) })),
          ]}
          width="short"
        />
      </FilterBar>
    </Form>
  );
}
