import type { ReactNode } from 'react';

/** Two sections beside each other on a wide page, one under the other on a narrow one. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">{children}</div>;
}
