import { type ReactNode, useId } from 'react';

type SectionProps = {
  title: string;
  /** One sentence under the title. */
  note?: ReactNode;
  /** A link or quiet button at the end of the title's line. */
  action?: ReactNode;
  /** The name under which links lead here: `#lines`. */
  id?: string;
  children: ReactNode;
};

/** A part of a page with its own heading. */
export function Section({ title, note, action, id: given, children }: SectionProps) {
  const unique = useId();
  const id = given ?? unique;
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 content-start gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-large font-strong" id={id}>
          {title}
        </h2>
        {action}
      </div>
      {note && <p className="-mt-2 max-w-prose text-quiet">{note}</p>}
      {children}
    </section>
  );
}
