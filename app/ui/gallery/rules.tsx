import { BandTable } from '../band-table.tsx';
import { Difference } from '../difference.tsx';
import { useSay } from '../language.tsx';
import { ProgrammeStateMark } from '../programme-state-mark.tsx';
import { Section } from '../section.tsx';
import { Sentences } from '../sentences.tsx';
import { texts } from './texts.ts';

export function RulesSection() {
  const say = useSay(texts);
  const bands = [say('bandOne'), say('bandTwo'), say('bandThree'), say('bandTwoNew')] as const;
  return (
    <Section title={say('rules')}>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <Sentences sentences={[say('ruleText'), say('ruleSettled')]} />
        <BandTable
          basisUnit="amount"
          boundary="lower"
          currency="CNY"
          qualifierUnit="amount"
          rows={[{ percent: '2' }, { from: '100000', percent: '3' }, { from: '250000', percent: '5', lumpSum: '500' }]}
        />
      </div>
      <BandTable
        basisUnit="quantity"
        boundary="upper"
        currency="CNY"
        qualifierUnit="quantity"
        rows={[
          { from: '100', perUnit: '0.5' },
          { from: '1000', perUnit: '0.75', lumpSum: '50', every: '12', everyCounts: 'started' },
        ]}
      />
      <Difference
        after={say('versionTwo')}
        before={say('versionOne')}
        entries={[
          {
            key: 'bands',
            name: say('bands'),
            before: [bands[0], bands[1], bands[2]],
            after: [bands[0], bands[3], bands[2]],
          },
          { key: 'payout', name: say('how'), before: [say('creditNote')], after: [say('transfer')] },
        ]}
      />
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <ProgrammeStateMark state="in-force" />
        <ProgrammeStateMark state="upcoming" />
        <ProgrammeStateMark state="draft" />
        <ProgrammeStateMark state="ended" />
        <ProgrammeStateMark state="replaced" />
        <ProgrammeStateMark state="passed-over" />
      </p>
    </Section>
  );
}
