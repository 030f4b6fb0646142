import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Button, LinkButton } from './button.tsx';
import { useSay } from './language.tsx';

type FilterBarProps = {
  /** Fields with short labels; stands inside a GET form. */
  children: ReactNode;
  /** Whether anything is left out; then a link shows everything, at `clearHref`. */
  isFiltered: boolean;
  clearHref?: string;
  /** Links for what is shown, such as its export. */
  links?: ReactNode;
};

/**
 * The filters of a list in one line, the button that applies them, and what can be done with the list. On a narrow page
 * the fields of each line fill it.
 */
export function FilterBar({ children, isFiltered, clearHref = '?', links }: FilterBarProps) {
  const say = useSay(uiMessages);
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3" data-screen-only="">
      <div className="flex min-w-0 flex-wrap items-end gap-3 max-sm:w-full max-sm:**:max-w-none max-sm:[&_div]:grow">
        {children}
        <Button kind="secondary">{say('filter')}</Button>
        {isFiltered && (
          <LinkButton href={clearHref} kind="quiet">
            {say('clearFilter')}
          </LinkButton>
        )}
      </div>
      {links && <div className="flex flex-wrap items-center gap-3">{links}</div>}
    </div>
  );
}
