import { catalogue } from '../catalogue.ts';

/** The words of a certificate as a document. */
export const certificateDocumentMessages = catalogue({
  title: { en: 'Certificate', 'zh-Hans': '培训证书', 'zh-Hant': '培訓證書' },
  numberedTitle: { en: 'Certificate {number}', 'zh-Hans': '培训证书 {number}', 'zh-Hant': '培訓證書 {number}' },
  certifies: { en: 'This certifies that', 'zh-Hans': '兹证明', 'zh-Hant': '茲證明' },
  ofDistributor: { en: 'of {distributor}', 'zh-Hans': '（{distributor}）', 'zh-Hant': '（{distributor}）' },
  completed: {
    en: 'has completed every lesson and passed the quiz of the course',
    'zh-Hans': '已完成以下课程的全部课时，并通过测验：',
    'zh-Hant': '已完成以下課程的全部課堂，並通過測驗：',
  },
  contents: { en: 'What the course teaches', 'zh-Hans': '课程内容', 'zh-Hant': '課程內容' },
  validFrom: { en: 'Valid from', 'zh-Hans': '生效日期', 'zh-Hant': '生效日期' },
  validTo: { en: 'Valid to', 'zh-Hans': '有效期至', 'zh-Hant': '有效期至' },
  number: { en: 'Number', 'zh-Hans': '证书编号', 'zh-Hant': '證書編號' },
  issuedBy: { en: 'Issued by', 'zh-Hans': '颁发机构', 'zh-Hant': '頒發機構' },
  verify: {
    en: 'Anyone can check this certificate at',
    'zh-Hans': '任何人均可在此网址核验本证书：',
    'zh-Hant': '任何人均可在此網址查驗本證書：',
  },
});
