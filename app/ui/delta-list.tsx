import { Delta } from './delta.tsx';

type DeltaListProps = {
  /** Changes in percent, as decimal text. */
  changes: readonly { currency: string; percent: string }[];
  /** What they are compared with: "against Q3 2025". */
  against: string;
};

/** How sums of several currencies have changed, one beside another. */
export function DeltaList({ changes, against }: DeltaListProps) {
  return (
    <span className="flex flex-wrap gap-x-4">
      {changes.map(({ currency, percent }) => (
        <span className="whitespace-nowrap" key={currency}>
          {changes.length > 1 && `${currency} `}
          <Delta text={percent} unit="%" />
        </span>
      ))}
      <span>{against}</span>
    </span>
  );
}
