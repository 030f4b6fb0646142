import { ExplainedRow } from '../explained-row.tsx';
import { useSay } from '../language.tsx';
import { type LinesBehind, LinesBehindNumber } from '../lines-behind.tsx';
import { Section } from '../section.tsx';
import { texts } from './texts.ts';

export function ExplainedRowSection() {
  const say = useSay(texts);
  const lines = useLines();
  return (
    <>
      <Section title={say('standing')}>
        <ExplainedRow
          lines={lines}
          row={{
            currency: 'CNY',
            steps: [
              { kind: 'percent', text: { band: '0', percent: '2', of: '6233.35' }, amount: '124.667' },
              { kind: 'rounding', text: { rounding: 'half-up' }, amount: '0.003' },
            ],
            entitlement: '124.67',
            settled: '0.00',
            due: '124.67',
          }}
          rules={[say('ruleText')]}
          standing={{
            measure: say('purchases'),
            value: 6233.35,
            valueText: '6,233.35 CNY',
            bands: [
              { from: 0, fromText: '', reward: '2%' },
              { from: 10000, fromText: '10,000', reward: '3%' },
            ],
            next: { distance: '3,766.65 CNY', reward: '3%', isAbove: false },
          }}
        />
      </Section>
      <LinesBehindNumber lines={lines} />
    </>
  );
}

function useLines(): LinesBehind {
  const say = useSay(texts);
  const tyre = { document: 'SO-1187', sku: 'T-28', product: say('tyre'), currency: 'CNY' };
  const jersey = { document: 'SO-1203', line: '1', sku: 'LJ-0192', product: say('jersey'), currency: 'CNY' };
  return {
    pageSize: 25,
    countsDiffer: true,
    contributing: {
      page: 1,
      total: 3,
      lines: [
        {
          ...{ ...tyre, lineId: 1, line: '1', date: '2026-07-03', quantityMilli: 38_000, amountMinor: 592_168 },
          ...{ shareMinor: 11_844, countsFor: 'both' },
        },
        {
          ...{ ...tyre, lineId: 2, line: '2', date: '2026-07-03', quantityMilli: 5_000, amountMinor: 45_000 },
          ...{ shareMinor: 0, countsFor: 'qualifier' },
        },
        {
          ...{ ...tyre, lineId: 4, line: '3', date: '2026-07-09', quantityMilli: 2_000, amountMinor: 31_167 },
          ...{ shareMinor: 623, countsFor: 'basis', isUnpaid: true },
        },
      ],
    },
    notCounted: {
      page: 1,
      total: 1,
      lines: [
        {
          ...{ ...jersey, lineId: 3, date: '2026-08-11', quantityMilli: 12_000, amountMinor: 95_880 },
          ...{ reason: 'stage', source: 'sell-in', stage: 'maturity', priceType: 'standard' },
        },
      ],
    },
  };
}
