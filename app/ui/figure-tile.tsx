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
  const size = main
    ? 'text-title max-md:group-first:text-figure min-[75rem]:text-figure'
    : 'text-large min-[75rem]:text-title';
  return (
    <div
      className={`group relative row-span-2 grid min-w-0 grid-rows-subgrid py-3 max-md:pr-3 max-md:before:absolute max-md:before:top-0 max-md:before:w-screen max-md:before:border-t md:px-3 md:py-1 md:not-first:border-l md:first:pl-0 min-[75rem]:px-6 min-[75rem]:first:pl-0 ${main ? 'max-md:first:col-span-2' : ''}`}
    >
      <dt className="self-end text-small text-quiet">
        {href ? (
          <Link className="text-quiet hover:text-accent after:absolute after:inset-0" href={href}>
            {label}
          </Link>
        ) : (
          label
        )}
      </dt>
      <dd className="mt-1">
        <div className={`figures flex items-center font-strong min-[75rem]:min-h-9 ${size}`}>{figure}</div>
        {note && <div className="mt-1 text-small text-quiet">{note}</div>}
      </dd>
    </div>
  );
}

/** The figures of a page, side by side on a wide page, two by two on a narrow one; a main one that comes first leads them. */
export function FigureRow({ children }: { children: ReactNode }) {
  return (
    <dl className="grid border-b max-md:grid-cols-2 max-md:overflow-x-clip md:auto-cols-fr md:grid-flow-col md:grid-rows-[auto_1fr] md:border-t md:py-4">
      {children}
    </dl>
  );
}
