import { withCurrencyDigits } from '#app/money/index.ts';
import { catalogue, type Say, sayIn } from '../catalogue.ts';
import { type Language, languages } from '../languages.ts';
import { formatDecimal } from '../numbers.ts';

/** One part of an entitlement, as the engine explains it. */
export type StepToDescribe = { kind: string; text: Record<string, string>; amount: string };

/**
 * The sentence of a step without its amount: "1.5% of 500,000.00 (band 2)". A kind without a sentence, or a step that
 * lacks a parameter of its sentence, is told by its own words, so that no number ever stands unexplained.
 */
export function describeStep(step: StepToDescribe, currency: string, language: Language): string {
  const sentence = Object.hasOwn(sentences, step.kind) ? sentences[step.kind] : undefined;
  const missing = sentence?.parameters.some((name) => !Object.hasOwn(step.text, name)) ?? true;
  if (missing || !sentence) return ownWords(step, language);
  return ofUnits(sentence.say(step.text, currency, language), step.text, language);
}

/** A step that stands for several documents, lines or products says for how many. */
function ofUnits(sentence: string, { unit = '', units }: Record<string, string>, language: Language): string {
  if (units === undefined || !Object.hasOwn(unitKeys, unit)) return sentence;
  return sayings[language](unitKeys[unit as keyof typeof unitKeys], { sentence, count: number(units, language) });
}

const unitKeys = { document: 'ofDocuments', line: 'ofLines', product: 'ofProducts' } as const;

export const stepMessages = catalogue({
  percent: {
    en: '{percent}% of {amount} (band {band})',
    'zh-Hans': '{amount} 的 {percent}%（第 {band} 档）',
    'zh-Hant': '{amount} 的 {percent}%（第 {band} 級）',
  },
  perUnit: {
    en: '{quantity} × {perUnit} {currency} (band {band})',
    'zh-Hans': '{quantity} × {perUnit} {currency}（第 {band} 档）',
    'zh-Hant': '{quantity} × {perUnit} {currency}（第 {band} 級）',
  },
  lumpSum: {
    en: 'Fixed amount of {lumpSum} {currency} for band {band}',
    'zh-Hans': '第 {band} 档固定金额 {lumpSum} {currency}',
    'zh-Hant': '第 {band} 級固定金額 {lumpSum} {currency}',
  },
  lumpSumEveryFull: {
    en: '{times} × {lumpSum} {currency}, for each full {every} (band {band})',
    'zh-Hans': '{times} × {lumpSum} {currency}，每满 {every} 计一次（第 {band} 档）',
    'zh-Hant': '{times} × {lumpSum} {currency}，每滿 {every} 計一次（第 {band} 級）',
  },
  lumpSumEveryStarted: {
    en: '{times} × {lumpSum} {currency}, for each started {every} (band {band})',
    'zh-Hans': '{times} × {lumpSum} {currency}，每 {every} 计一次，不足亦计（第 {band} 档）',
    'zh-Hant': '{times} × {lumpSum} {currency}，每 {every} 計一次，不足亦計（第 {band} 級）',
  },
  condition: {
    en: 'Not paid: condition {number} of the rule reads {value}, {range} is needed',
    'zh-Hans': '未支付：规则的第 {number} 项前提要求{range}，实际为 {value}',
    'zh-Hant': '未支付：規則的第 {number} 項前提要求{range}，實際為 {value}',
  },
  conditionNamed: {
    en: 'Not paid: {measure} came to {read}, {range} is needed',
    'zh-Hans': '未支付：{measure}为 {read}，要求{range}',
    'zh-Hant': '未支付：{measure}為 {read}，要求{range}',
  },
  conditionNamedNotEntered: {
    en: 'Not paid: {measure} was not entered, {range} is needed',
    'zh-Hans': '未支付：{measure}尚未录入，要求{range}',
    'zh-Hant': '未支付：{measure}尚未登錄，要求{range}',
  },
  conditionNotEntered: {
    en: 'Not paid: condition {number} of the rule needs {range}, and nothing was entered',
    'zh-Hans': '未支付：规则的第 {number} 项前提要求{range}，但尚未录入',
    'zh-Hant': '未支付：規則的第 {number} 項前提要求{range}，但尚未登錄',
  },
  atLeast: { en: 'at least {limit}', 'zh-Hans': '不低于 {limit}', 'zh-Hant': '不低於 {limit}' },
  below: { en: 'below {limit}', 'zh-Hans': '低于 {limit}', 'zh-Hant': '低於 {limit}' },
  and: { en: ' and ', 'zh-Hans': '且', 'zh-Hant': '且' },
  multiplier: {
    en: 'Times {percent}%: multiplier {number} of the rule reads {value}',
    'zh-Hans': '乘以 {percent}%：规则的第 {number} 项系数实际为 {value}',
    'zh-Hant': '乘以 {percent}%：規則的第 {number} 項係數實際為 {value}',
  },
  multiplierNamed: {
    en: 'Times {percent}%: {measure} came to {read}',
    'zh-Hans': '乘以 {percent}%：{measure}为 {read}',
    'zh-Hant': '乘以 {percent}%：{measure}為 {read}',
  },
  multiplierNamedNotEntered: {
    en: 'Times {percent}%: {measure} was not entered',
    'zh-Hans': '乘以 {percent}%：{measure}尚未录入',
    'zh-Hant': '乘以 {percent}%：{measure}尚未登錄',
  },
  slidingRate: {
    en: 'Sliding rate on {amount} (band {band})',
    'zh-Hans': '{amount} 按线性费率（第 {band} 档）',
    'zh-Hant': '{amount} 按線性費率（第 {band} 級）',
  },
  slidingAmount: {
    en: 'Sliding fixed amount (band {band})',
    'zh-Hans': '线性固定金额（第 {band} 档）',
    'zh-Hant': '線性固定金額（第 {band} 級）',
  },
  ofDocuments: {
    en: '{sentence}, {count} documents',
    'zh-Hans': '{sentence}，共 {count} 张单据',
    'zh-Hant': '{sentence}，共 {count} 張單據',
  },
  ofLines: {
    en: '{sentence}, {count} lines',
    'zh-Hans': '{sentence}，共 {count} 行',
    'zh-Hant': '{sentence}，共 {count} 行',
  },
  ofProducts: {
    en: '{sentence}, {count} products',
    'zh-Hans': '{sentence}，共 {count} 种产品',
    'zh-Hant': '{sentence}，共 {count} 種產品',
  },
  deducted: {
    en: 'The basis is less by {amount} {currency}, which other programmes pay on the same lines',
    'zh-Hans': '计算基数已扣除其他返利方案就同一批销售支付的 {amount} {currency}',
    'zh-Hant': '計算基數已扣除其他返利方案就同一批銷售支付的 {amount} {currency}',
  },
  groupPart: {
    en: 'Goes to the rest of the group; your part is {basis} of {of}',
    'zh-Hans': '归集团其他成员；您的份额为 {of} 中的 {basis}',
    'zh-Hant': '歸集團其他成員；您的份額為 {of} 中的 {basis}',
  },
  superseded: {
    en: 'Not paid: {programme} is paid instead',
    'zh-Hans': '未支付：改按返利方案 {programme} 支付',
    'zh-Hant': '未支付：改按返利方案 {programme} 支付',
  },
  guaranteeLess: {
    en: 'Topped up to the guarantee of {guarantee} {currency}, less {less} {currency} earned above it in the period before',
    'zh-Hans': '补足至保底返利 {guarantee} {currency}，扣除上一期超出保底的 {less} {currency}',
    'zh-Hant': '補足至保底返利 {guarantee} {currency}，扣除上一期超出保底的 {less} {currency}',
  },
  budget: {
    en: '{above} {currency} above what is left of the budget of {budget} {currency}, not paid',
    'zh-Hans': '超出预算 {budget} {currency} 余额的 {above} {currency}，不予支付',
    'zh-Hant': '超出預算 {budget} {currency} 餘額的 {above} {currency}，不予支付',
  },
  carriedIn: {
    en: 'Carried over from the periods before',
    'zh-Hans': '前期结转',
    'zh-Hant': '前期結轉',
  },
  minimumPayout: {
    en: 'Below the minimum payout of {minimum} {currency}, carried to the next period',
    'zh-Hans': '不足最低支付额 {minimum} {currency}，结转下期',
    'zh-Hant': '不足最低支付額 {minimum} {currency}，結轉下期',
  },
  multiplierNotEntered: {
    en: 'Times {percent}%: nothing was entered for multiplier {number} of the rule',
    'zh-Hans': '乘以 {percent}%：规则的第 {number} 项系数尚未录入',
    'zh-Hant': '乘以 {percent}%：規則的第 {number} 項係數尚未登錄',
  },
  guarantee: {
    en: 'Topped up to the guarantee of {guarantee} {currency}',
    'zh-Hans': '补足至保底返利 {guarantee} {currency}',
    'zh-Hant': '補足至保底返利 {guarantee} {currency}',
  },
  cap: {
    en: '{above} {currency} above the cap of {cap} {currency}, not paid',
    'zh-Hans': '超出上限 {cap} {currency} 的 {above} {currency}，不予支付',
    'zh-Hant': '超出上限 {cap} {currency} 的 {above} {currency}，不予支付',
  },
  noBaseline: {
    en: 'Not paid: what it is measured against is missing or not above zero',
    'zh-Hans': '未支付：比较基数缺失或不大于零',
    'zh-Hant': '未支付：比較基數缺失或不大於零',
  },
  noneOfDaysToPay: {
    en: 'Not paid: none of the lines has been paid for yet',
    'zh-Hans': '未支付：所计明细均尚未付款',
    'zh-Hant': '未支付：所計明細均尚未付款',
  },
  noneOfOnTimePercent: {
    en: 'Not paid: nothing fell due',
    'zh-Hans': '未支付：期内没有到期的货款',
    'zh-Hant': '未支付：期內沒有到期的貨款',
  },
  noneOfScore: {
    en: 'Not paid: the score was not entered',
    'zh-Hans': '未支付：评分尚未录入',
    'zh-Hant': '未支付：評分尚未登錄',
  },
  rounding: { en: 'Rounding', 'zh-Hans': '舍入差额', 'zh-Hant': '捨入差額' },
  roundingHalfUp: { en: 'Rounding (half up)', 'zh-Hans': '舍入差额（四舍五入）', 'zh-Hant': '捨入差額（四捨五入）' },
  roundingHalfEven: {
    en: 'Rounding (half to even)',
    'zh-Hans': '舍入差额（四舍六入五成双）',
    'zh-Hant': '捨入差額（四捨六入五成雙）',
  },
  roundingDown: { en: 'Rounding (down)', 'zh-Hans': '舍入差额（舍去尾数）', 'zh-Hant': '捨入差額（捨去尾數）' },
});

type Sentence = {
  /** The texts that the engine gives with the kind. */
  parameters: readonly string[];
  say: (text: Record<string, string>, currency: string, language: Language) => string;
};

const sayings = Object.fromEntries(languages.map((language) => [language, sayIn(stepMessages, language)])) as Record<
  Language,
  Say<typeof stepMessages>
>;

const sentences: Record<string, Sentence> = {
  percent: {
    parameters: ['band', 'of'],
    say: ({ band, percent, of }, currency, language) => {
      const on = { amount: money(of, currency, language), band: bandNumber(band) };
      if (percent === undefined) return sayings[language]('slidingRate', on);
      return sayings[language]('percent', { percent: number(percent, language), ...on });
    },
  },
  'per-unit': {
    parameters: ['band', 'of'],
    say: ({ band, perUnit, of }, currency, language) => {
      const quantity = number(of, language);
      if (perUnit === undefined) return sayings[language]('slidingRate', { amount: quantity, band: bandNumber(band) });
      const paid = { quantity, perUnit: money(perUnit, currency, language), currency, band: bandNumber(band) };
      return sayings[language]('perUnit', paid);
    },
  },
  'lump-sum': {
    parameters: ['band'],
    say: ({ band, lumpSum }, currency, language) => {
      if (lumpSum === undefined) return sayings[language]('slidingAmount', { band: bandNumber(band) });
      const paid = { lumpSum: money(lumpSum, currency, language), currency, band: bandNumber(band) };
      return sayings[language]('lumpSum', paid);
    },
  },
  'lump-sum-every': {
    parameters: ['band', 'lumpSum', 'every', 'counts', 'times'],
    say: ({ band, lumpSum, every, counts, times }, currency, language) =>
      sayings[language](counts === 'started' ? 'lumpSumEveryStarted' : 'lumpSumEveryFull', {
        times: number(times, language),
        lumpSum: money(lumpSum, currency, language),
        currency,
        every: number(every, language),
        band: bandNumber(band),
      }),
  },
  condition: {
    parameters: ['condition'],
    say: ({ condition = '', value, measure, read = '', range: inWords = '', ...range }, _currency, language) => {
      const say = sayings[language];
      if (measure !== undefined) {
        return value === undefined
          ? say('conditionNamedNotEntered', { measure, range: inWords })
          : say('conditionNamed', { measure, read, range: inWords });
      }
      const limits = (['atLeast', 'below'] as const).flatMap((name) =>
        range[name] === undefined ? [] : say(name, { limit: number(range[name], language) }),
      );
      const needed = { number: Number(condition) + 1, range: limits.join(say('and')) };
      return value === undefined
        ? say('conditionNotEntered', needed)
        : say('condition', { ...needed, value: number(value, language) });
    },
  },
  multiplier: {
    parameters: ['multiplier', 'percent'],
    say: ({ multiplier, value, percent: part, measure, read = '' }, _currency, language) => {
      const say = sayings[language];
      const percent = number(part, language);
      if (measure !== undefined) {
        return value === undefined
          ? say('multiplierNamedNotEntered', { percent, measure })
          : say('multiplierNamed', { percent, measure, read });
      }
      const told = { percent, number: bandNumber(multiplier) };
      return value === undefined
        ? say('multiplierNotEntered', told)
        : say('multiplier', { ...told, value: number(value, language) });
    },
  },
  deducted: {
    parameters: ['amount'],
    say: ({ amount }, currency, language) =>
      sayings[language]('deducted', { amount: money(amount, currency, language), currency }),
  },
  'group-part': {
    parameters: ['basis', 'of'],
    say: ({ basis, of }, _currency, language) =>
      sayings[language]('groupPart', { basis: number(basis, language), of: number(of, language) }),
  },
  superseded: {
    parameters: ['programme'],
    say: ({ programme = '' }, _currency, language) => sayings[language]('superseded', { programme }),
  },
  guarantee: {
    parameters: ['guarantee'],
    say: ({ guarantee, less }, currency, language) => {
      const topped = { guarantee: money(guarantee, currency, language), currency };
      if (less === undefined) return sayings[language]('guarantee', topped);
      return sayings[language]('guaranteeLess', { ...topped, less: money(less, currency, language) });
    },
  },
  budget: {
    parameters: ['budget', 'above'],
    say: ({ budget, above }, currency, language) =>
      sayings[language]('budget', {
        budget: money(budget, currency, language),
        above: money(above, currency, language),
        currency,
      }),
  },
  'carried-in': { parameters: [], say: (_text, _currency, language) => sayings[language]('carriedIn') },
  'minimum-payout': {
    parameters: ['minimum'],
    say: ({ minimum }, currency, language) =>
      sayings[language]('minimumPayout', { minimum: money(minimum, currency, language), currency }),
  },
  cap: {
    parameters: ['cap', 'above'],
    say: ({ cap, above }, currency, language) =>
      sayings[language]('cap', {
        cap: money(cap, currency, language),
        above: money(above, currency, language),
        currency,
      }),
  },
  'no-baseline': {
    parameters: [],
    say: ({ of = '' }, _currency, language) =>
      sayings[language](Object.hasOwn(withoutValue, of) ? (withoutValue[of] as 'noBaseline') : 'noBaseline'),
  },
  rounding: {
    parameters: ['rounding'],
    say: ({ rounding = '' }, _currency, language) =>
      sayings[language](isRounding(rounding) ? roundingKeys[rounding] : 'rounding'),
  },
};

/** Measures that are read against no baseline, and what it means that they have no value. */
const withoutValue: Record<string, keyof typeof stepMessages> = {
  'days-to-pay': 'noneOfDaysToPay',
  'on-time-percent': 'noneOfOnTimePercent',
  score: 'noneOfScore',
};

const roundingKeys = { 'half-up': 'roundingHalfUp', 'half-even': 'roundingHalfEven', down: 'roundingDown' } as const;

function isRounding(text: string): text is keyof typeof roundingKeys {
  return Object.hasOwn(roundingKeys, text);
}

/** People count bands from one, the engine from zero. */
function bandNumber(index = ''): string {
  return String(Number(index) + 1);
}

function number(text = '', language: Language): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? formatDecimal(text, language) : text;
}

/** An amount with at least the digits of its currency. */
function money(text = '', currency: string, language: Language): string {
  return number(withCurrencyDigits(text, currency), language);
}

/** "minimum-payout" with `carriedFrom` is "minimum payout, carried from …". */
function ownWords({ kind, text }: StepToDescribe, language: Language): string {
  const parameters = Object.entries(text).map(([name, said]) => `${spaced(name)} ${number(said, language)}`);
  return [spaced(kind), ...parameters].join(language === 'en' ? ', ' : '，');
}

function spaced(name: string): string {
  return name
    .replaceAll('-', ' ')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim();
}
