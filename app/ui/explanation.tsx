import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Amount } from './amount.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';

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
  /** The programme's rule in a sentence. */
  rule?: ReactNode;
  /** Pages of the lines that counted and of those that did not. */
  links?: readonly { text: string; href: string }[];
  /** What follows from the sum and is no part of it: settled before, due now. */
  after?: readonly ExplanationStep[];
  /** What stands at the end of `after`. */
  result?: { text: ReactNode; amount: string };
};

/** A number as its steps added up, with the rule they follow and the lines they come from. */
export function Explanation({ steps, total, currency, rule, links = [], after = [], result }: ExplanationProps) {
  const say = useSay(uiMessages);
  return (
    <div className="grid max-w-prose content-start gap-3">
      {rule && (
        <p>
          <span className="block text-small text-quiet">{say('rule')}</span>
          {rule}
        </p>
      )}
      <div>
        <p aria-hidden="true" className="pb-1 text-end text-small text-quiet">
          {currency}
        </p>
        <ol className="border-t">
          {steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name than their place, which never changes
            <StepLine key={index} step={step} />
          ))}
        </ol>
        <SumLine sum={total} />
        {after.length > 0 && (
          <ul>
            {after.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <StepLine key={index} step={step} />
            ))}
          </ul>
        )}
        {result && <SumLine sum={result} />}
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
    </div>
  );
}

function SumLine({ sum }: { sum: { text: ReactNode; amount: string } }) {
  return (
    <p className="sum-rule flex items-baseline justify-between gap-6 py-2 font-strong">
      <span>{sum.text}</span>
      <Amount text={sum.amount} />
    </p>
  );
}

function StepLine({ step }: { step: ExplanationStep }) {
  return (
    <li className="flex items-baseline justify-between gap-6 border-b py-2 last:border-0">
      <span className="min-w-0">
        {step.text}
        {step.note && <span className="block text-small text-quiet">{step.note}</span>}
      </span>
      <Amount text={step.amount} />
    </li>
  );
}
