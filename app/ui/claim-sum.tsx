import { claimMessages } from '#app/i18n/messages/claims.ts';
import { Amount } from './amount.tsx';
import { useAmountText } from './amount-in-words.ts';
import { KeyValueList } from './key-value-list.tsx';
import { useSay } from './language.tsx';
import { Section } from './section.tsx';

type ClaimSumProps = {
  currency: string;
  /** What the activity was expected to cost, and what the fund agreed to bear of it. */
  costMinor: number;
  agreedMinor: number;
  claimable: { spentMinor: number; shareMinor: number; reservedMinor: number; claimableMinor: number };
};

/** What can be approved of a claim, step by step. */
export function ClaimSum({ currency, costMinor, agreedMinor, claimable }: ClaimSumProps) {
  const say = useSay(claimMessages);
  const amountText = useAmountText();
  const amount = (minor: number) => <Amount currency={currency} minor={minor} withCurrency />;
  return (
    <Section
      note={say('comesToNote', { agreed: amountText(agreedMinor, currency), cost: amountText(costMinor, currency) })}
      title={say('comesTo')}
    >
      <KeyValueList
        items={[
          { key: say('spentRow'), value: amount(claimable.spentMinor) },
          { key: say('shareRow'), value: amount(claimable.shareMinor) },
          { key: say('leftRow'), value: amount(claimable.reservedMinor) },
          {
            key: say('claimableRow'),
            value: <strong className="font-strong">{amount(claimable.claimableMinor)}</strong>,
            note: say('claimableNote'),
          },
        ]}
      />
    </Section>
  );
}
