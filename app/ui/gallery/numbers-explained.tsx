import { BandBar } from '../band-bar.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Explanation } from '../explanation.tsx';
import { useSay } from '../language.tsx';
import { Quantity } from '../quantity.tsx';
import { QuarterChart } from '../quarter-chart.tsx';
import { Section } from '../section.tsx';
import { texts } from './texts.ts';

export function ExplanationSection() {
  const say = useSay(texts);
  return (
    <Section title={say('explanation')}>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
        <Explanation
          after={[{ text: say('settledBefore'), amount: '-6250.00' }]}
          currency="CNY"
          result={{ text: say('dueNow'), amount: '1893.97' }}
          links={[
            { text: say('linesCounted'), href: '/statements/2026-00211/lines' },
            { text: say('linesNot'), href: '/statements/2026-00211/lines?not-counted' },
          ]}
          rules={[say('ruleText')]}
          steps={[
            { text: say('step', { percent: '2', amount: '100,000.00' }), amount: '2000.00' },
            { text: say('step', { percent: '3', amount: '150,000.00' }), amount: '4500.00' },
            { text: say('step', { percent: '5', amount: '34,120.00' }), amount: '1706.00' },
            { text: say('stepReturn'), note: say('step', { percent: '5', amount: '1,240.50' }), amount: '-62.025' },
            { text: say('stepRounding'), amount: '-0.005' },
          ]}
          total={{ text: say('entitlement'), amount: '8143.97' }}
        />
        <div className="grid content-start gap-8">
          <BandBar
            bands={[
              { from: 100, fromText: '100', reward: '2%' },
              { from: 500, fromText: '500', reward: '3%' },
              { from: 1000, fromText: '1,000', reward: '5%' },
            ]}
            sentence={say('bandSentence')}
            title={say('bandTitle')}
            value={962}
            valueText={<Quantity text="962" unit={say('cases')} />}
          />
          <EarnedChart />
          <Disclosure summary={say('moreAbout')}>{say('moreText')}</Disclosure>
        </div>
      </div>
    </Section>
  );
}

const quarters = [
  { period: '2025-Q4', amountMinor: 912_000 },
  { period: '2026-Q1', amountMinor: 521_410 },
  { period: '2026-Q2', amountMinor: -62_500 },
  { period: '2026-Q3', amountMinor: 1_204_255 },
];

function EarnedChart() {
  const say = useSay(texts);
  return (
    <QuarterChart
      currency="CNY"
      description={say('chartText')}
      head={say('due')}
      quarters={quarters}
      title={say('chartTitle')}
    />
  );
}
