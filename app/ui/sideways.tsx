import type { ReactNode } from 'react';

/** Something that is as wide as it must be, such as a table of somebody else's making: it scrolls, the page does not. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too
    <figure aria-label={label} className="overflow-x-auto" tabIndex={0}>
      {children}
    </figure>
  );
}
