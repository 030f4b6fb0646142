import { type Catalogue, catalogue, sayIn } from '../catalogue.ts';
import type { Language } from '../languages.ts';
import { formatDecimal, formatPeriod } from '../numbers.ts';
import { auditSubjects } from './audit.ts';
import { accessSentences } from './audit-sentences/access.ts';
import { limitsSentences } from './audit-sentences/limits.ts';
import { marketingSentences } from './audit-sentences/marketing.ts';
import { newsSentences } from './audit-sentences/news.ts';
import { partnershipsSentences } from './audit-sentences/partnerships.ts';
import { peopleSentences } from './audit-sentences/people.ts';
import { settingsSentences } from './audit-sentences/settings.ts';
import { trainingSentences } from './audit-sentences/training.ts';
import { commonMessages } from './common.ts';
import { importKindMessages } from './import-kinds.ts';
import { newsMessages } from './news.ts';
import { settingNames } from './setting-names.ts';
import { stageNames } from './stage-names.ts';

const sentences = catalogue({
  'signed-in': { en: 'Signed in.', 'zh-Hans': '登录。', 'zh-Hant': '登入。' },
  'import-accepted': {
    en: { one: 'Imported {kind}: one row, {new} new.', other: 'Imported {kind}: {count} rows, {new} new.' },
    'zh-Hans': '导入{kind}：共 {count} 行，新增 {new} 行。',
    'zh-Hant': '匯入{kind}：共 {count} 列，新增 {new} 列。',
  },
  'import-unchanged': {
    en: {
      one: 'Read a file of {kind}: its one row was known.',
      other: 'Read a file of {kind}: all {count} rows were known.',
    },
    'zh-Hans': '读取{kind}文件：{count} 行均已在册，未作更改。',
    'zh-Hant': '讀取{kind}檔案：{count} 列均已在冊，未作更改。',
  },
  'import-refused': {
    en: {
      one: 'A file of {kind} was refused for one mistake.',
      other: 'A file of {kind} was refused for {count} mistakes.',
    },
    'zh-Hans': '{kind}文件有 {count} 处错误，未予导入。',
    'zh-Hant': '{kind}檔案有 {count} 處錯誤，未予匯入。',
  },
  'import-withdrawn': {
    en: { one: 'Withdrew an import of {kind}: one row.', other: 'Withdrew an import of {kind}: {count} rows.' },
    'zh-Hans': '撤回一次{kind}导入，共 {count} 行。',
    'zh-Hant': '撤回一次{kind}匯入，共 {count} 列。',
  },
  'upload-received': {
    en: 'Handed in a file of {kind}, {bytes} bytes.',
    'zh-Hans': '上传{kind}文件，{bytes} 字节。',
    'zh-Hant': '上傳{kind}檔案，{bytes} 位元組。',
  },
  'columns-mapped': {
    en: 'Matched {columns} columns of a file of {kind}.',
    'zh-Hans': '对应{kind}文件的 {columns} 列。',
    'zh-Hant': '對應{kind}檔案的 {columns} 欄。',
  },
  'upload-confirmed': {
    en: {
      one: 'Confirmed the import of one row of {kind}; mistakes left out: {mistakes}.',
      other: 'Confirmed the import of {count} rows of {kind}; mistakes left out: {mistakes}.',
    },
    'zh-Hans': '确认导入{kind} {count} 行，略过错误 {mistakes} 处。',
    'zh-Hant': '確認匯入{kind} {count} 列，略過錯誤 {mistakes} 處。',
  },
  'upload-discarded': {
    en: 'Discarded a file of {kind}; nothing of it was imported.',
    'zh-Hans': '弃用{kind}文件，未导入任何内容。',
    'zh-Hant': '捨棄{kind}檔案，未匯入任何內容。',
  },
  'demonstration-loaded': {
    en: 'Loaded the demonstration as of {loadDate}.',
    'zh-Hans': '载入截至 {loadDate} 的演示数据。',
    'zh-Hant': '載入截至 {loadDate} 的示範資料。',
  },
  'period-run': {
    en: { one: 'Ran {period}: one row.', other: 'Ran {period}: {count} rows.' },
    'zh-Hans': '计算{period}返利，共 {count} 行。',
    'zh-Hant': '計算{period}返利，共 {count} 列。',
  },
  'statement-issued': {
    en: 'Issued a statement of {period}, which grants {granted} {currency}.',
    'zh-Hans': '出具{period}对账单，核定 {granted} {currency}。',
    'zh-Hant': '開立{period}對帳單，核定 {granted} {currency}。',
  },
  'issue-proposed': {
    en: 'Proposed the statement of {distributor} for {period}, which grants {granted} {currency}.',
    'zh-Hans': '提请出具 {distributor} 的{period}对账单，核定 {granted} {currency}。',
    'zh-Hant': '提請開立 {distributor} 的{period}對帳單，核定 {granted} {currency}。',
  },
  'issue-confirmed': {
    en: 'Confirmed, as second person, the statement of {period}, which grants {granted} {currency}.',
    'zh-Hans': '作为第二人确认{period}对账单，核定 {granted} {currency}。',
    'zh-Hant': '以第二人身分確認{period}對帳單，核定 {granted} {currency}。',
  },
  'second-person-set': {
    en: 'Set the sum in {currency} above which two people issue to {sum}; it was {before}.',
    'zh-Hans': '将须两人出具的 {currency} 金额设为 {sum}，原为 {before}。',
    'zh-Hant': '將須兩人開立的 {currency} 金額設為 {sum}，原為 {before}。',
  },
  'programme-approved': {
    en: 'Approved version {number}, which holds from {fromDate}.',
    'zh-Hans': '批准第 {number} 版，自 {fromDate} 起生效。',
    'zh-Hant': '核准第 {number} 版，自 {fromDate} 起生效。',
  },
  ...settingsSentences,
  ...peopleSentences,
  ...partnershipsSentences,
  ...limitsSentences,
  ...marketingSentences,
  ...trainingSentences,
  ...newsSentences,
  ...accessSentences,
});

type Detail = Record<string, unknown>;

/**
 * What happened in one sentence. An action without a sentence, or whose detail lacks what the sentence needs, is told by
 * its own words, so that no event ever stands unexplained.
 */
export function describeAction(action: string, detail: Detail, language: Language): string {
  if (!Object.hasOwn(sentences, action)) return ownWords(action, detail);
  const say = sayIn(sentences, language) as (key: string, values: Detail) => string;
  const sentence = say(action, valuesOf(action, detail, language));
  return /\{\w+\}/.test(sentence) ? ownWords(action, detail) : sentence;
}

/** What an event is about, in the reader's words: a statement, a person; a word without a translation stands as it is. */
export function describeSubject({ word, called }: { word: string; called: string }, language: Language): string {
  if (!Object.hasOwn(auditSubjects, word)) return called && `${word} ${called}`;
  return sayIn(auditSubjects, language)(word as keyof typeof auditSubjects, { name: called });
}

/** The numbers and texts of the detail, the count that the sentence agrees with, and codes in the reader's words. */
function valuesOf(action: string, detail: Detail, language: Language): Detail {
  const count = action === 'import-refused' ? detail.errors : (detail.rows ?? detail.count);
  const { kind, period, granted, amount, category, role, setting } = detail;
  const isStage = (value: unknown) => typeof value === 'string' && Object.hasOwn(stageNames, value);
  const staged = ['stage', 'fromStage', 'toStage'].filter((name) => isStage(detail[name]));
  const isCategory = typeof category === 'string' && Object.hasOwn(newsMessages, category);
  const isKind = typeof kind === 'string' && Object.hasOwn(importKindMessages, kind);
  const isSetting = typeof setting === 'string' && Object.hasOwn(settingNames, setting);
  const isRole = typeof role === 'string' && Object.hasOwn(commonMessages, role);
  return {
    ...detail,
    ...(isRole && { as: roleOf(role, detail.distributor, language) }),
    ...Object.fromEntries(staged.map((name) => [name, sayIn<Catalogue>(stageNames, language)(detail[name] as string)])),
    ...(isKind && { kind: sayIn<Catalogue>(importKindMessages, language)(kind) }),
    ...(isSetting && { setting: sayIn<Catalogue>(settingNames, language)(setting) }),
    ...(isCategory && { category: sayIn<Catalogue>(newsMessages, language)(category) }),
    ...(typeof period === 'string' && { period: formatPeriod(period, language) }),
    ...(typeof granted === 'string' && { granted: formatDecimal(granted, language) }),
    ...(typeof amount === 'string' && { amount: formatDecimal(amount, language) }),
    ...(count !== undefined && { count }),
  };
}

function roleOf(role: string, distributor: unknown, language: Language): string {
  const word = sayIn<Catalogue>(commonMessages, language)(role);
  return typeof distributor === 'string' ? `${word} ${distributor}` : word;
}

function ownWords(action: string, detail: Detail): string {
  const facts = Object.entries(detail).map(([name, value]) => `${name} ${String(value)}`);
  return facts.length === 0 ? action : `${action} (${facts.join(', ')})`;
}
