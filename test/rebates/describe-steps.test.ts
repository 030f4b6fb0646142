import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { nameSteps, type Step } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const growth = { of: 'growth-percent', baseline: { kind: 'year-before' } };
const rule = definition(
  programme({
    period: 'quarter',
    conditions: [
      { of: 'amount', atLeast: '5000' },
      { ...growth, lines: { productLines: ['Bikes'] }, atLeast: '5', below: '50' },
    ],
    multipliers: [{ of: 'certified-people', course: 'SERVICE', steps: [{ from: '0', percent: '110' }] }],
  }),
);

const tell = (kind: string, text: Record<string, string>) =>
  languages.map((language) => {
    const [step] = nameSteps(rule, [{ kind, text, amount: '0.00' }], language);
    return step && describeStep(step, 'USD', language);
  });

describe('a step names what it read', () => {
  test('a condition on money', () => {
    expect(tell('condition', { condition: '0', value: '4999.5', atLeast: '5000' })).toEqual([
      'Not paid: purchases in a quarter came to 4,999.50 USD, at least 5,000.00 USD is needed',
      '未支付：季度进货额为 4,999.50 USD，要求不低于5,000.00 USD',
      '未支付：季度進貨額為 4,999.50 USD，要求不低於5,000.00 USD',
    ]);
  });

  test.each([
    ['4.996789', '4.99%'],
    ['50', '50%'],
    ['-0.001', '−0.01%'],
    ['-7.5', '−7.5%'],
  ])('a percent of %s never looks as if it had reached the next hundredth: %s', (value, read) => {
    expect(tell('condition', { condition: '1', value, atLeast: '5', below: '50' })[0]).toBe(
      `Not paid: growth in percent against the year before in a quarter (product line Bikes) came to ${read}, at least 5% and below 50% is needed`,
    );
  });

  test('what nobody entered', () => {
    const scored = definition(
      programme({
        period: 'quarter',
        conditions: [{ of: 'score', name: 'service', atLeast: '80' }],
        multipliers: [{ of: 'score', name: 'service', steps: [{ from: '80', percent: '110' }] }],
      }),
    );
    const steps = [
      { kind: 'condition', text: { condition: '0', atLeast: '80' }, amount: '0.00' },
      { kind: 'multiplier', text: { multiplier: '0', percent: '0' }, amount: '0.00' },
    ] as Step[];
    const told = languages.map((language) =>
      nameSteps(scored, steps, language).map((one) => describeStep(one, 'USD', language)),
    );
    expect(told).toEqual([
      [
        'Not paid: score “service” in a quarter was not entered, at least 80 is needed',
        'Times 0%: score “service” in a quarter was not entered',
      ],
      ['未支付：季度“service”评分尚未录入，要求不低于80', '乘以 0%：季度“service”评分尚未录入'],
      ['未支付：季度「service」評分尚未登錄，要求不低於80', '乘以 0%：季度「service」評分尚未登錄'],
    ]);
  });

  test('a multiplier', () => {
    expect(tell('multiplier', { multiplier: '0', value: '1', percent: '110' })).toEqual([
      'Times 110%: number of people with the certificate “SERVICE” on the last day came to 1',
      '乘以 110%：期末“SERVICE”持证人数为 1',
      '乘以 110%：期末「SERVICE」持證人數為 1',
    ]);
  });

  test('other steps, and places that the rule does not have, are left as they are', () => {
    const steps: Step[] = [
      { kind: 'percent', text: { band: '0', percent: '1', of: '100' }, amount: '1.00' },
      { kind: 'condition', text: { condition: '7', value: '1', atLeast: '2' }, amount: '0.00' },
    ];
    expect(nameSteps(rule, steps, 'en')).toEqual(steps);
  });
});
