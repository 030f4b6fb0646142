import { Amount } from '../amount.tsx';
import { useSay } from '../language.tsx';
import { Section } from '../section.tsx';
import { StackedBars } from '../stacked-bars.tsx';
import { useStageName } from '../stage-mark.tsx';
import { texts } from './texts.ts';

/** Bars of all stages, of nothing and of what is taken back; and the looks of bars that go by no stage. */
export function ChartsSection() {
  const say = useSay(texts);
  const stageName = useStageName();
  return (
    <Section title={say('bars')}>
      <div className="grid grid-cols-1 items-start gap-x-12 gap-y-8 lg:grid-cols-2">
        <StackedBars
          bars={[
            {
              key: 'bikes',
              label: say('bikes'),
              parts: [
                { key: 'entry', look: 'entry', size: 1800 },
                { key: 'growth', look: 'growth', size: 5400 },
                { key: 'maturity', look: 'maturity', size: 3100 },
                { key: 'several', look: 'several', size: 1200 },
                { key: 'none', look: 'none', size: 700 },
              ],
              value: <Amount text="12200.00" />,
            },
            {
              key: 'tyres',
              label: say('tyres'),
              parts: [
                { key: 'growth', look: 'growth', size: 2600 },
                { key: 'entry', look: 'entry', size: -900 },
              ],
              value: <Amount text="1700.00" />,
            },
            { key: 'helmets', label: say('helmets'), parts: [], value: <Amount text="0.00" /> },
          ]}
          legend={[
            ...(['entry', 'growth', 'maturity'] as const).map((look) => ({ look, label: stageName(look) })),
            { look: 'several', label: say('severalStages') },
            { look: 'none', label: say('noStage') },
          ]}
        />
        <StackedBars
          bars={[
            {
              key: 'spent',
              label: say('spring'),
              parts: [
                { key: 'paid', look: 'plain', size: 6400 },
                { key: 'open', look: 'faint', size: 3600 },
              ],
              value: <Amount text="10000.00" />,
            },
          ]}
          legend={[
            { look: 'plain', label: say('paid') },
            { look: 'faint', label: say('setAside') },
          ]}
        />
      </div>
    </Section>
  );
}
