import { catalogue } from '../catalogue.ts';
import { settingReasons } from './setting-reasons.ts';

/** What is wrong with a field of a form, as it stands at the field. */
export const problemMessages = catalogue({
  missing: { en: 'Fill this in', 'zh-Hans': '请填写此项', 'zh-Hant': '請填寫此項' },
  tooLong: { en: 'This is too long', 'zh-Hans': '内容过长', 'zh-Hant': '內容過長' },
  notANumber: {
    en: 'Write an amount in digits, such as 1234.50',
    'zh-Hans': '请用数字填写金额，例如 1234.50',
    'zh-Hant': '請用數字填寫金額，例如 1234.50',
  },
  tooManyDigits: {
    en: 'This has more decimals than the currency',
    'zh-Hans': '小数位数超过该币种的最小单位',
    'zh-Hant': '小數位數超過該幣別的最小單位',
  },
  tooLarge: { en: 'This amount is too large', 'zh-Hans': '金额过大', 'zh-Hant': '金額過大' },
  notPositive: { en: 'Write an amount above zero', 'zh-Hans': '金额须大于零', 'zh-Hant': '金額須大於零' },
  notADate: {
    en: 'Write a date of the calendar, such as 2026-03-31',
    'zh-Hans': '请填写有效日期，例如 2026-03-31',
    'zh-Hant': '請填寫有效日期，例如 2026-03-31',
  },
  endsBeforeItBegins: {
    en: 'It ends before it begins',
    'zh-Hans': '结束日期早于开始日期',
    'zh-Hant': '結束日期早於開始日期',
  },
  inTheFuture: { en: 'This day is still to come', 'zh-Hans': '该日期尚未到来', 'zh-Hant': '該日期尚未到來' },
  aboveTheCost: {
    en: 'The share is above the cost of the activity',
    'zh-Hans': '申请金额超过活动费用',
    'zh-Hant': '申請金額超過活動費用',
  },
  aboveTheRequest: {
    en: 'This is more than was asked for',
    'zh-Hans': '超过申请的金额',
    'zh-Hant': '超過申請的金額',
  },
  aboveTheClaim: {
    en: 'This is more than the claim comes to',
    'zh-Hans': '超过可核销的金额',
    'zh-Hant': '超過可核銷的金額',
  },
  aboveTheBalance: {
    en: 'The distributor has less than this left in the fund',
    'zh-Hans': '超过该经销商在基金中的可用额度',
    'zh-Hant': '超過該經銷商在基金中的可用額度',
  },
  notFound: { en: 'There is no such entry', 'zh-Hans': '没有这一项', 'zh-Hant': '沒有這一項' },
  exists: {
    en: 'There is one for this brand, year and currency already',
    'zh-Hans': '该品牌、年度和币种已有基金',
    'zh-Hant': '該品牌、年度和幣別已有基金',
  },
  notNegative: { en: 'Write a sum that is not negative', 'zh-Hans': '金额不能为负数', 'zh-Hant': '金額不能為負數' },
  codeTaken: { en: 'There is one with this code already', 'zh-Hans': '该编号已被使用', 'zh-Hant': '該編號已被使用' },
  ...settingReasons,
  reasonMissing: {
    en: 'Say why: the distributor reads it',
    'zh-Hans': '请说明原因，经销商会看到',
    'zh-Hant': '請說明原因，經銷商會看到',
  },
  notAWeight: {
    en: 'Write a whole number from 1 to 100',
    'zh-Hans': '请填写 1 至 100 的整数',
    'zh-Hant': '請填寫 1 至 100 的整數',
  },
  weightsNotAHundred: {
    en: 'The weights of all objectives must add up to 100',
    'zh-Hans': '各项目标的权重之和须为 100',
    'zh-Hant': '各項目標的權重之和須為 100',
  },
  fileMissing: {
    en: 'Add a photograph or a scan of the invoice or of the activity',
    'zh-Hans': '请上传发票或活动的照片、扫描件',
    'zh-Hant': '請上傳發票或活動的照片、掃描檔',
  },
  fileTooLarge: { en: 'A file is larger than 10 MB', 'zh-Hans': '有文件超过 10 MB', 'zh-Hant': '有檔案超過 10 MB' },
  tooManyFiles: { en: 'More than five files', 'zh-Hans': '文件不能超过五个', 'zh-Hant': '檔案不能超過五個' },
  fileKind: {
    en: 'A file is neither a JPEG or PNG picture nor a PDF',
    'zh-Hans': '有文件不是 JPEG、PNG 图片或 PDF',
    'zh-Hant': '有檔案不是 JPEG、PNG 圖片或 PDF',
  },
  notAnEmail: {
    en: 'Write an e-mail address, such as name@company.com',
    'zh-Hans': '请填写电子邮箱，例如 name@company.com',
    'zh-Hant': '請填寫電子郵件，例如 name@company.com',
  },
  noSuchDistributor: {
    en: 'No distributor has this code',
    'zh-Hans': '没有此编号的经销商',
    'zh-Hant': '沒有此編號的經銷商',
  },
  onlyForDistributors: {
    en: 'Leave this empty, or choose the role Distributor',
    'zh-Hans': '请留空，或将角色选为“经销商”',
    'zh-Hant': '請留空，或將角色選為「經銷商」',
  },
  alreadyBelongs: {
    en: 'This person has this role already',
    'zh-Hans': '此人已具有该角色',
    'zh-Hant': '此人已具有該角色',
  },
  passwordTooShort: {
    en: 'Use at least ten characters',
    'zh-Hans': '至少使用十个字符',
    'zh-Hant': '至少使用十個字元',
  },
  passwordTooLong: {
    en: 'Use at most 1,000 characters',
    'zh-Hans': '最多 1,000 个字符',
    'zh-Hant': '最多 1,000 個字元',
  },
  passwordIsEmail: {
    en: 'Choose something else than your e-mail',
    'zh-Hans': '不能与您的电子邮箱相同',
    'zh-Hant': '不能與您的電子郵件相同',
  },
  passwordWrong: { en: 'This is not your password', 'zh-Hans': '密码不正确', 'zh-Hant': '密碼不正確' },
});
