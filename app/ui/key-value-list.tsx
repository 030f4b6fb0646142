import type { ReactNode } from 'react';

export type KeyValue = { key: string; value: ReactNode; note?: ReactNode };

/** In place of a fact that there is not. */
type Missing = false | null | undefined | '';

/** What is known of one thing, name by name. */
export function KeyValueList({ items }: { items: readonly (KeyValue | Missing)[] }) {
  const known = items.filter((item) => typeof item === 'object' && item !== null);
  return (
    <div className="@container">
      <dl className="border-t">
        {known.map(({ key, value, note }) => (
          <div className="grid gap-x-6 border-b py-2 @pair:grid-cols-3" key={key}>
            <dt className="text-quiet">{key}</dt>
            <dd className="min-w-0 @pair:col-span-2">
              {value}
              {note && <span className="block text-small text-quiet">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
