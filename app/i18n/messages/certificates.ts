import { catalogue } from '../catalogue.ts';

/** The list of certificates, and what anyone sees who verifies one. */
export const certificatesMessages = catalogue({
  title: { en: 'Certificates', 'zh-Hans': '培训证书', 'zh-Hant': '培訓證書' },
  sentenceMine: {
    en: 'What you have learnt, on paper. Whoever has the address of a certificate can check that it is real.',
    'zh-Hans': '您的学习成果。任何人凭证书上的网址均可核验其真实性。',
    'zh-Hant': '您的學習成果。任何人憑證書上的網址均可查驗其真實性。',
  },
  sentenceStaff: {
    en: 'Every certificate that was issued, the newest first.',
    'zh-Hans': '已颁发的全部证书，最新的在前。',
    'zh-Hant': '已頒發的全部證書，最新的在前。',
  },
  emptyTitle: { en: 'No certificate yet', 'zh-Hans': '暂无证书', 'zh-Hant': '尚無證書' },
  emptyMine: {
    en: 'You receive one when all lessons of a course are done and its quiz is passed.',
    'zh-Hans': '完成课程的全部课时并通过测验后，即可获得证书。',
    'zh-Hant': '完成課程的全部課堂並通過測驗後，即可獲得證書。',
  },
  emptyStaff: {
    en: 'Nobody has completed a course so far.',
    'zh-Hans': '尚无人完成课程。',
    'zh-Hant': '尚無人完成課程。',
  },
  emptyFiltered: {
    en: 'Nobody of this distributor has completed a course so far.',
    'zh-Hans': '该经销商尚无人完成课程。',
    'zh-Hant': '該經銷商尚無人完成課程。',
  },
  toCourses: { en: 'To the courses', 'zh-Hans': '查看课程', 'zh-Hant': '查看課程' },
  number: { en: 'Number', 'zh-Hans': '证书编号', 'zh-Hant': '證書編號' },
  holder: { en: 'Holder', 'zh-Hans': '持证人', 'zh-Hant': '持證人' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  course: { en: 'Course', 'zh-Hans': '课程', 'zh-Hant': '課程' },
  state: { en: 'State', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  days: { en: 'Valid', 'zh-Hans': '有效期', 'zh-Hant': '有效期' },
  document: { en: 'Document', 'zh-Hans': '文件', 'zh-Hant': '文件' },
  pdf: { en: 'PDF of {number}', 'zh-Hans': '{number} 的 PDF', 'zh-Hant': '{number} 的 PDF' },
  verify: { en: 'Verify', 'zh-Hans': '核验', 'zh-Hant': '查驗' },
  valid: { en: 'Valid', 'zh-Hans': '有效', 'zh-Hant': '有效' },
  'not-yet': { en: 'Not valid yet', 'zh-Hans': '尚未生效', 'zh-Hant': '尚未生效' },
  ended: { en: 'Ended', 'zh-Hans': '已过期', 'zh-Hant': '已過期' },
  verifyTitle: { en: 'Certificate check', 'zh-Hans': '证书核验', 'zh-Hant': '證書查驗' },
  verifySentence: {
    en: '{manufacturer} has issued this certificate.',
    'zh-Hans': '本证书由 {manufacturer} 颁发。',
    'zh-Hant': '本證書由 {manufacturer} 頒發。',
  },
  unknownTitle: { en: 'No certificate has this code', 'zh-Hans': '未找到此编码的证书', 'zh-Hant': '查無此編碼的證書' },
  unknownText: {
    en: 'Compare the code with the one at the foot of the certificate, sign by sign: {code}',
    'zh-Hans': '请逐字与证书下方的编码核对：{code}',
    'zh-Hant': '請逐字與證書下方的編碼核對：{code}',
  },
  erasedHolder: { en: 'The name is no longer kept', 'zh-Hans': '姓名已不再保留', 'zh-Hant': '姓名已不再保留' },
});
