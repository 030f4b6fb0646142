import { type ReactNode, useId } from 'react';
import { Link } from './link.tsx';

/** Columns side by side on a wide page, one under another on a narrow one. */
export function Board({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-x-6 gap-y-8 lg:grid-cols-3">{children}</div>;
}

type BoardColumnProps = {
  /** A StageMark or text. */
  head: ReactNode;
  /** How many there are in all. */
  count: ReactNode;
  /** What stands where there is no card. */
  empty: string;
  /** The way to those that the column does not show. */
  more?: ReactNode;
  children: ReactNode[];
};

export function BoardColumn({ head, count, empty, more, children }: BoardColumnProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 content-start gap-3">
      <div className="flex items-baseline justify-between gap-4 border-b border-ink pb-2">
        <h2 className="text-large font-strong" id={id}>
          {head}
        </h2>
        <p className="figures text-quiet">{count}</p>
      </div>
      {children.length === 0 ? <p className="text-quiet">{empty}</p> : <ul className="grid gap-2">{children}</ul>}
      {more}
    </section>
  );
}

type BoardCardProps = {
  title: ReactNode;
  href: string;
  /** A few words under the title. */
  note?: ReactNode;
  /** What is particular about it: StateMarks. */
  marks?: ReactNode[];
};

/** One card: all of it leads to its page. */
export function BoardCard({ title, href, note, marks = [] }: BoardCardProps) {
  return (
    <li className="relative grid gap-0.5 rounded-box border bg-paper px-3 py-2.5 hover:border-quiet hover:bg-wash has-[a:focus-visible]:border-accent">
      <Link className="font-strong hover:text-accent after:absolute after:inset-0" href={href}>
        {title}
      </Link>
      {note && <p className="text-small text-quiet">{note}</p>}
      {marks.length > 0 && <div className="mt-1 grid text-small">{marks}</div>}
    </li>
  );
}
