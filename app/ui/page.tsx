import type { ReactNode } from 'react';

/** The content of a page inside the shell. `wide` lets tables use all the width there is. */
export function Page({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div className={`grid grid-cols-1 gap-8 px-4 pt-6 pb-16 md:px-8 lg:px-10 lg:pt-8 ${wide ? '' : 'max-w-page'}`}>
      {children}
    </div>
  );
}
