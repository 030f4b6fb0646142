import { type LocalText, localText } from '#app/i18n/index.ts';
import { jointPlanMessages } from '#app/i18n/messages/joint-plans.ts';
import type { JointPlanBody } from '#app/marketing/index.ts';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Difference } from '#app/ui/difference.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';

type NewerDraftProps = {
  number: number;
  by: string | null;
  newer: JointPlanBody;
  written: JointPlanBody;
  currency: string;
  productLines: Record<string, LocalText>;
};

/** Someone has saved the plan meanwhile: what they wrote, beside what was written here. */
export function NewerDraft({ number, by, newer, written, currency, productLines }: NewerDraftProps) {
  const say = useSay(jointPlanMessages);
  const language = useLanguage();
  const amountText = useAmountText();
  const objectivesOf = ({ objectives }: JointPlanBody) =>
    objectives.map(({ productLine, targetMinor, weight }) => {
      const line = localText(productLines[productLine] ?? { en: productLine }, language);
      const name = productLine === '' ? say('allSales') : say('salesOf', { line });
      return `${name}: ${amountText(targetMinor, currency)}, ${weight}%`;
    });
  const commitmentsOf = ({ commitments }: JointPlanBody) =>
    commitments.map(({ side, what, due }) => {
      return `${say(side === 'brand' ? 'brand' : 'distributorSide')}: ${what}, ${due}`;
    });
  const entries = [
    { key: 'objectives', name: say('objectives'), before: objectivesOf(newer), after: objectivesOf(written) },
    { key: 'commitments', name: say('commitments'), before: commitmentsOf(newer), after: commitmentsOf(written) },
  ].filter(({ before, after }) => before.join('\n') !== after.join('\n'));
  return (
    <>
      <Notice state="bad">{say('newerDraft', { name: by ?? '', number })}</Notice>
      <Difference after={say('yours')} before={say('version', { number })} entries={entries} />
    </>
  );
}
