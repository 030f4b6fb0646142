import type { ReactNode } from 'react';
import { Brand } from './brand-mark.tsx';

type PrintSheetProps = {
  /** The lines at the head of the printed page: who issues, number, period. */
  head: readonly string[];
  children: ReactNode;
};

/** A page that is also printed: on paper it has a letterhead instead of the navigation. */
export function PrintSheet({ head, children }: PrintSheetProps) {
  return (
    <div>
      <div className="mb-6 hidden items-start justify-between border-b pb-3 print:flex">
        <Brand />
        <div className="text-end text-small">
          {head.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}

/** What belongs to the screen only: buttons, filters. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div data-screen-only="">{children}</div>;
}
