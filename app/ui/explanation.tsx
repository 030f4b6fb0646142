import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { withCurrencyDigits } from '#app/money/index.ts';
import { Amount } from './amount.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { Sentences } from './sentences.tsx';

export type ExplanationStep = {
  text: ReactNode;
  /** Decimal text, as the engine's steps have it. */
  amount: string;
  /** A smaller second line: how the step was worked out. */
  note?: ReactNode;
};

type ExplanationProps = {
  steps: readonly ExplanationStep[];
  /** The sum; it must be that of the steps. */
  total: { text: ReactNode; amount: string };
  currency: string;
  /** The programme's rule in sentences. */
  rules?: readonly string[];
  /** Pages of the lines that counted and of those that did not. */
  links?: readonly { text: string; href: string }[];
  /** What follows from the sum and is no part of it: settled before, due now. */
  after?: readonly ExplanationStep[];
  /** What stands at the end of `after`. */
  result?: { text: ReactNode; amount: string };
};

/** A number as its steps added up, with the rule they follow and the lines they come from. */
export function Explanation({ steps, total, currency, rules = [], links = [], after = [], result }: ExplanationProps) {
  const say = useSay(uiMessages);
  const all = [...steps, total, ...after, ...(result ? [result] : [])].map(({ amount }) => amount);
  const column = { currency, decimals: Math.max(...all.map((amount) => decimalsOf(amount, currency))) };
  return (
    <div className="grid max-w-prose content-start gap-4">
      <div>
        <p aria-hidden="true" className="pb-1 text-end text-small text-quiet">
          {currency}
        </p>
        <ol className="border-t">
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place, which never changes
            <StepLine column={column} key={index} step={step} />
          ))}
        </ol>
        <SumLine column={column} sum={total} />
        {after.length > 0 && (
          <ul>
            {after.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <StepLine column={column} key={index} step={step} />
            ))}
          </ul>
        )}
        {result && <SumLine column={column} sum={result} />}
      </div>
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {links.map((link) => (
            <li key={link.href}>
              <Link className="text-link" href={link.href}>
                {link.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <div className="grid gap-1">
          <p className="text-small text-quiet">{say('rule')}</p>
          <Sentences sentences={rules} />
        </div>
      )}
    </div>
  );
}

/** What the amounts of an explanation share, so that their decimal points stand under one another. */
type AmountColumn = { currency: string; decimals: number };

function SumLine({ sum, column }: { sum: { text: ReactNode; amount: string }; column: AmountColumn }) {
  return (
    <p className="sum-rule flex items-baseline justify-between gap-6 py-2 font-strong">
      <span>{sum.text}</span>
      <AlignedAmount amount={sum.amount} column={column} />
    </p>
  );
}

function StepLine({ step, column }: { step: ExplanationStep; column: AmountColumn }) {
  return (
    <li className="flex items-baseline justify-between gap-6 border-b py-2 last:border-0">
      <span className="min-w-0">
        {step.text}
        {step.note && <span className="block text-small text-quiet">{step.note}</span>}
      </span>
      <AlignedAmount amount={step.amount} column={column} />
    </li>
  );
}

/** A step is exact and may have more decimals than its currency; what the others lack is left free after them. */
function AlignedAmount({ amount, column: { currency, decimals } }: { amount: string; column: AmountColumn }) {
  const own = decimalsOf(amount, currency);
  const lacking = `${own === 0 && decimals > 0 ? '.' : ''}${'0'.repeat(decimals - own)}`;
  return (
    <span className="whitespace-nowrap">
      <Amount text={withCurrencyDigits(amount, currency)} />
      <span aria-hidden="true" className="figures invisible font-plain select-none">
        {lacking}
      </span>
    </span>
  );
}

function decimalsOf(amount: string, currency: string): number {
  return withCurrencyDigits(amount, currency).split('.')[1]?.length ?? 0;
}
