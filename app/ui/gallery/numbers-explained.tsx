import { Amount } from '../amount.tsx';
import { BandBar } from '../band-bar.tsx';
import { ChartFrame } from '../chart-frame.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Explanation } from '../explanation.tsx';
import { useSay } from '../language.tsx';
import { PeriodText } from '../period-text.tsx';
import { Quantity } from '../quantity.tsx';
import { Section } from '../section.tsx';
import { Table } from '../table.tsx';
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
  { period: '2025-Q4', amount: '9120.00', height: 61 },
  { period: '2026-Q1', amount: '5214.10', height: 35 },
  { period: '2026-Q2', amount: '6250.00', height: 42 },
  { period: '2026-Q3', amount: '12042.55', height: 80 },
];

function EarnedChart() {
  const say = useSay(texts);
  return (
    <ChartFrame
      description={say('chartText')}
      table={
        <Table
          caption={say('chartTitle')}
          captionHidden
          columns={[
            { key: 'period', head: say('quarter'), cell: (row) => <PeriodText period={row.period} /> },
            {
              key: 'amount',
              head: say('due'),
              align: 'end',
              narrow: 'mark',
              cell: (row) => <Amount text={row.amount} />,
            },
          ]}
          rowKey={(row) => row.period}
          rows={quarters}
        />
      }
      title={say('chartTitle')}
    >
      <svg aria-hidden="true" className="figures block text-small" focusable="false" height="130" width="100%">
        {quarters.map(({ period, amount, height }, index) => (
          <g key={period}>
            <rect
              className={index === quarters.length - 1 ? 'fill-accent' : 'fill-line'}
              height={height}
              width="22%"
              x={`${index * 26}%`}
              y={104 - height}
            />
            <text className="fill-ink" textAnchor="middle" x={`${index * 26 + 11}%`} y={98 - height}>
              {Number(amount).toLocaleString('en', { minimumFractionDigits: 2 })}
            </text>
            <text className="fill-quiet" textAnchor="middle" x={`${index * 26 + 11}%`} y="122">
              {period}
            </text>
          </g>
        ))}
        <line className="stroke-ink" x1="0" x2="100%" y1="104.5" y2="104.5" />
      </svg>
    </ChartFrame>
  );
}
