import { sumSafe } from '../money/index.ts';

/** Where the money of a fund stands: not yet given to a distributor, free, set aside for an activity, owed, or paid. */
export type FundAccount = 'unallocated' | 'available' | 'reserved' | 'payable' | 'paid';

/** What an entry moves. Money comes in as `funded` only, and never leaves: what is paid stands under `paid`. */
export const entryMoves = {
  funded: { to: 'unallocated' },
  allocated: { from: 'unallocated', to: 'available' },
  reserved: { from: 'available', to: 'reserved' },
  released: { from: 'reserved', to: 'available' },
  claimed: { from: 'reserved', to: 'payable' },
  paid: { from: 'payable', to: 'paid' },
} as const satisfies Record<string, { from?: FundAccount; to: FundAccount }>;

export type EntryKind = keyof typeof entryMoves;
export type EntrySum = { kind: EntryKind; amountMinor: number };

/** What stands in each account, in minor units. */
export type FundBalance = Record<FundAccount, number>;

/** The sum of entries: of a fund, of one distributor in it, or of one activity. */
export function balanceOf(entries: readonly EntrySum[]): FundBalance {
  const standing = (account: FundAccount) =>
    sumSafe(
      entries.map(({ kind, amountMinor }) => {
        const move: { from?: FundAccount; to: FundAccount } = entryMoves[kind];
        return move.to === account ? amountMinor : move.from === account ? -amountMinor : 0;
      }),
      `the account ${account} of a fund`,
    );
  return {
    unallocated: standing('unallocated'),
    available: standing('available'),
    reserved: standing('reserved'),
    payable: standing('payable'),
    paid: standing('paid'),
  };
}

/** What the entries of these kinds add up to. */
export function sumOfKind(entries: readonly EntrySum[], kind: EntryKind): number {
  const amounts = entries.filter((entry) => entry.kind === kind).map(({ amountMinor }) => amountMinor);
  return sumSafe(amounts, `the entries ${kind} of a fund`);
}
