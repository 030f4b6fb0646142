import type { ReactNode } from 'react';

type FilterBarProps = {
  /** Fields with short labels and the button that applies them; stands inside a GET form. */
  children: ReactNode;
  /** Links for what is shown, such as its export. */
  links?: ReactNode;
};

/** The filters of a list in one line, and what can be done with the list. */
export function FilterBar({ children, links }: FilterBarProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3" data-screen-only="">
      <div className="flex min-w-0 flex-wrap items-end gap-3 max-sm:w-full max-sm:*:first:w-full">{children}</div>
      {links && <div className="flex flex-wrap items-center gap-3">{links}</div>}
    </div>
  );
}
