import { expect, test } from 'vitest';
import { takesTwo } from '#app/statements/takes-two.ts';

const above = { USD: '100.00', JPY: '5000', KWD: '0' };

test.each([
  ['exactly the sum', 'USD', 10000, false],
  ['a cent above', 'USD', 10001, true],
  ['a cent above, taken back', 'USD', -10001, true],
  ['exactly the sum, taken back', 'USD', -10000, false],
  ['nothing', 'USD', 0, false],
  ['a currency without decimals, at the sum', 'JPY', 5000, false],
  ['a currency without decimals, above it', 'JPY', 5001, true],
  ['a currency of three decimals above nothing', 'KWD', 1, true],
  ['nothing above nothing', 'KWD', 0, false],
  ['a currency without a sum', 'EUR', 999999999, false],
  ['a name that every object has', 'constructor', 1, false],
])('%s', (_name, currency, grantedMinor, two) => {
  expect(takesTwo({ currency, grantedMinor }, above)).toBe(two);
});

test.each(['', '1,000', 'many'])('a sum of %j is refused, not passed over', (sum) => {
  expect(() => takesTwo({ currency: 'USD', grantedMinor: 1 }, { USD: sum })).toThrow('no number');
});
