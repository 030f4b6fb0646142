import type { ReactNode } from 'react';
import { Link } from './link.tsx';

type FigureTileProps = {
  label: string;
  /** An Amount, Quantity, Percent or text. */
  figure: ReactNode;
  /** What stands under it: a date, a Delta, a sentence. */
  note?: ReactNode;
  /** Where its explanation is. */
  href?: string;
  /** The one figure of the row that the page is about. */
  main?: boolean;
};

/** One number that matters, with what it is above and what explains it below. */
export function FigureTile({ label, figure, note, href, main = false }: FigureTileProps) {
  const size = main ? 'text-figure font-strong' : 'text-title font-strong';
  return (
    <div className="relative flex min-w-0 flex-col border-line py-3 md:px-6 md:py-1 md:not-first:border-l md:first:pl-0 max-md:not-first:border-t">
      <dt className="text-small text-quiet">
        {href ? (
          <Link className="text-quiet hover:text-accent after:absolute after:inset-0" href={href}>
            {label}
          </Link>
        ) : (
          label
        )}
      </dt>
      <dd className={`figures mt-1 flex min-h-9 items-center ${size}`}>{figure}</dd>
      {note && <dd className="mt-1 text-small text-quiet">{note}</dd>}
    </div>
  );
}

/** The figures of a page, side by side on a wide page, one under another on a narrow one. */
export function FigureRow({ children }: { children: ReactNode }) {
  return <dl className="grid border-y md:auto-cols-fr md:grid-flow-col md:py-4">{children}</dl>;
}
