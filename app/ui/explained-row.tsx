import { formatDecimal } from '#app/i18n/index.ts';
import { explainedRowMessages } from '#app/i18n/messages/explained-row.ts';
import { statementDocumentMessages } from '#app/i18n/messages/statement-document.ts';
import { describeStep, type StepToDescribe } from '#app/i18n/messages/steps.ts';
import { BandBar, type BandOfBar } from './band-bar.tsx';
import { Explanation } from './explanation.tsx';
import { useLanguage, useSay } from './language.tsx';
import type { LinesBehind } from './lines-behind.tsx';

type ExplainedRowProps = {
  /** The row as it is calculated or was issued: decimal text. */
  row: {
    steps: readonly StepToDescribe[];
    entitlement: string;
    settled: string;
    due: string;
    currency: string;
    freeUnits?: string;
  };
  rules: readonly string[];
  /** Where it stands on the bands; undefined where there is no one qualifier. */
  standing?: StandingOnBands;
  /** The lines that stand on the same page. */
  lines?: LinesBehind;
  /** Whether of the lines that count only those stand there that arrived after the number was last granted. */
  arrivedSince?: boolean;
};

export type StandingOnBands = {
  measure: string;
  value: number;
  valueText: string;
  bands: BandOfBar[];
  /** What is lacking to the next band; with `isAbove` it takes more than that. */
  next?: { distance: string; reward: string; isAbove: boolean };
};

/** Why a programme pays what it pays: its steps, the rule, and how far it was to the next band. */
export function ExplainedRow({ row, rules, standing, lines, arrivedSince = false }: ExplainedRowProps) {
  const say = useSay(explainedRowMessages);
  const sayDocument = useSay(statementDocumentMessages);
  const language = useLanguage();
  const { entitlement, settled, due, currency, freeUnits } = row;
  const steps = row.steps.map((step) => ({ text: describeStep(step, currency, language), amount: step.amount }));
  if (freeUnits !== undefined) {
    steps.push({ text: sayDocument('goods', { units: formatDecimal(freeUnits, language) }), amount: '0' });
  }
  const links = [
    { count: lines?.contributing.total ?? 0, key: arrivedSince ? 'linesArrived' : 'linesThatCount', href: '#counted' },
    { count: lines?.notCounted.total ?? 0, key: 'linesThatDoNot', href: '#not-counted' },
  ] as const;
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
      <Explanation
        after={[{ text: sayDocument('alreadySettled'), amount: negated(settled) }]}
        currency={currency}
        links={links
          .filter(({ count }) => count > 0)
          .map(({ count, key, href }) => ({ text: say(key, { count }), href }))}
        result={{ text: sayDocument('due'), amount: due }}
        rules={rules}
        steps={steps.length > 0 ? steps : [{ text: say('noSteps'), amount: entitlement }]}
        total={{ text: sayDocument('entitlement'), amount: entitlement }}
      />
      {standing && <BandBar {...standing} sentence={<NextBand next={standing.next} />} title={standing.measure} />}
    </div>
  );
}

function NextBand({ next }: Pick<StandingOnBands, 'next'>) {
  const say = useSay(explainedRowMessages);
  if (!next) return say('highestBand');
  return say(next.isAbove ? 'nextBandAbove' : 'nextBand', next);
}

function negated(text: string): string {
  if (text.startsWith('-')) return text.slice(1);
  return /[1-9]/.test(text) ? `-${text}` : text;
}
