import { Amount } from './amount.tsx';

/** Sums of several currencies, one under another; they are never added up. */
export function AmountList({ amounts }: { amounts: readonly { currency: string; minor: number }[] }) {
  return (
    <span className="inline-grid">
      {amounts.map(({ currency, minor }) => (
        <Amount currency={currency} key={currency} minor={minor} withCurrency />
      ))}
    </span>
  );
}
