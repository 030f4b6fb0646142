import type { ReactNode } from 'react';

/** Text for those who do not see the sign beside it. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
