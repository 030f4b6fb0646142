/** Currencies whose minor unit is not a hundredth. Source: ISO 4217, list one. */
const digitsThatAreNotTwo: Record<string, number> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const twoDigits =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD ' +
  'CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL ' +
  'GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR ' +
  'LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD ' +
  'PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC ' +
  'SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';

const digitsByCode = new Map<string, number>([
  ...twoDigits.split(' ').map((code) => [code, 2] as const),
  ...Object.entries(digitsThatAreNotTwo),
]);

/** The currencies that payments can be made in, by their codes of ISO 4217. */
export function listCurrencies(): string[] {
  return [...digitsByCode.keys()].sort();
}

/** Whether `code` is a currency of ISO 4217 that payments can be made in. */
export function isCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/** Decimal digits of the currency's minor unit (JPY 0, CNY 2, KWD 3). Throws for an unknown code. */
export function currencyDigits(code: string): number {
  const digits = digitsByCode.get(code);
  if (digits === undefined) throw new Error(`${code} is not a currency of ISO 4217`);
  return digits;
}
