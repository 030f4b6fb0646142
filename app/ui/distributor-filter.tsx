import type { ReactNode } from 'react';
import { distributorMessages } from '#app/i18n/messages/distributors.ts';
import { FilterBar } from './filter-bar.tsx';
import { useSay } from './language.tsx';
import { TextField } from './text-field.tsx';

type DistributorFilterProps = {
  distributor: string | undefined;
  /** Links for what is shown, such as its export. */
  links?: ReactNode;
};

/** The filter of a list that is filtered by distributor alone; stands inside a GET form. */
export function DistributorFilter({ distributor, links }: DistributorFilterProps) {
  const say = useSay(distributorMessages);
  return (
    <FilterBar isFiltered={distributor !== undefined} links={links}>
      <TextField
        defaultValue={distributor}
        label={say('distributor')}
        name="distributor"
        placeholder={say('searchExample')}
        type="search"
        width="short"
      />
    </FilterBar>
  );
}
