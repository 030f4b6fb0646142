import { expect, test } from 'vitest';
import { Amount } from '#app/ui/amount.tsx';
import { Delta } from '#app/ui/delta.tsx';
import { Percent } from '#app/ui/percent.tsx';
import { PeriodText } from '#app/ui/period-text.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { renderText } from './render.tsx';

test.each([
  ['minor units with two digits', <Amount currency="CNY" key="" minor={120433120} />, '1,204,331.20'],
  ['minor units without digits', <Amount currency="JPY" key="" minor={1200} withCurrency />, '1,200 JPY'],
  ['a negative amount', <Amount currency="CNY" key="" minor={-5000} />, '\u221250.00'],
  ['decimal text with every digit', <Amount key="" text="1234.500000" />, '1,234.500000'],
  ['a signed amount', <Amount key="" signed text="12.50" />, '+12.50'],
  ['a signed zero', <Amount key="" signed text="0.00" />, '0.00'],
  ['a signed negative amount', <Amount key="" signed text="-0.01" />, '\u22120.01'],
  ['thousandths', <Quantity key="" thousandths={1500} unit="cases" />, '1.5 cases'],
  ['a rate with its digits', <Percent key="" text="5.250" />, '5.250%'],
  ['a rise', <Delta key="" text="12.4" unit="%" />, 'up +12.4%'],
  ['a fall', <Delta key="" text="-3200.00" unit="CNY" />, 'down \u22123,200.00 CNY'],
  ['no change', <Delta key="" text="0.0" unit="%" />, 'unchanged 0.0%'],
  ['a whole term', <PeriodText key="" period="term" />, 'Whole term'],
])('%s', (_name, part, expected) => {
  expect(renderText(part)).toBe(expected);
});
