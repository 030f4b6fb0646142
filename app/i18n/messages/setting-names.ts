import { catalogue } from '../catalogue.ts';

/** What each setting of the installation is called. */
export const settingNames = catalogue({
  manufacturer: { en: 'Name of the manufacturer', 'zh-Hans': '厂商名称', 'zh-Hant': '廠商名稱' },
  manufacturerAddress: { en: 'Address', 'zh-Hans': '地址', 'zh-Hant': '地址' },
  currency: { en: 'House currency', 'zh-Hans': '本位币', 'zh-Hant': '本位幣' },
  fiscalYearStartMonth: {
    en: 'First month of the fiscal year',
    'zh-Hans': '财年起始月',
    'zh-Hant': '會計年度起始月',
  },
  timeZone: { en: 'Time zone', 'zh-Hans': '时区', 'zh-Hant': '時區' },
  language: { en: 'Language of documents', 'zh-Hans': '单据语言', 'zh-Hant': '單據語言' },
  secondPersonAbove: {
    en: 'Sums above which two people issue',
    'zh-Hans': '须两人出具的金额',
    'zh-Hant': '須兩人開立的金額',
  },
});
