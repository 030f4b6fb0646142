export { allocate, roundTogether } from './allocate.ts';
export {
  amountToText,
  quantityDigits,
  quantityToText,
  type ReadNumber,
  readUnits,
  withCurrencyDigits,
} from './amount.ts';
export { changePercent } from './change-percent.ts';
export { currencyDigits, isCurrency, listCurrencies } from './currencies.ts';
export { type Decimal, decimalPlaces, parseDecimal, unitsToText } from './decimal.ts';
export { add, compare, divide, multiply, type Ratio, ratio, ratioOfDecimal, subtract, zero } from './ratio.ts';
export { type Rounding, ratioToText, roundRatio } from './rounding.ts';
export { BeyondExactError, largestSum, requireSafe, sumSafe } from './safe.ts';
