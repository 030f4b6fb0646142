import { localText } from '#app/i18n/index.ts';
import { annualPlanMessages } from '#app/i18n/messages/annual-plans.ts';
import type { PlanSection } from '#app/marketing/index.ts';
import { Difference, type DifferenceEntry } from '#app/ui/difference.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';

type NewerDraftProps = { number: number; by: string | null; newer: PlanSection[]; written: PlanSection[] };

/** Someone has saved the plan meanwhile: what they wrote, beside what was written here. */
export function NewerDraft({ number, by, newer, written }: NewerDraftProps) {
  const say = useSay(annualPlanMessages);
  const language = useLanguage();
  const linesOf = (section: PlanSection | undefined) =>
    section
      ? [
          `${say('audience')}: ${section.audience}`,
          localText(section.title, language),
          localText(section.text, language),
        ]
      : [];
  const entries: DifferenceEntry[] = Array.from({ length: Math.max(newer.length, written.length) }, (_, index) => ({
    key: String(index),
    name: say('sectionNumber', { number: index + 1 }),
    before: linesOf(newer[index]),
    after: linesOf(written[index]),
  })).filter(({ before, after }) => before.join('\n') !== after.join('\n'));
  return (
    <>
      <Notice state="bad">{say('newerDraft', { name: by ?? '', number })}</Notice>
      <Difference after={say('yours')} before={say('theirs', { number })} entries={entries} />
    </>
  );
}
