import { catalogue } from '../catalogue.ts';

export const withdrawalMessages = catalogue({
  title: { en: 'Withdraw {file}', 'zh-Hans': '撤回 {file}', 'zh-Hant': '撤回 {file}' },
  willGo: {
    en: {
      one: 'One row of {kind} goes off the record, as if the file had never been imported. What was known before counts again.',
      other:
        '{count} rows of {kind} go off the record, as if the file had never been imported. What was known before counts again.',
    },
    'zh-Hans': '{count} 行{kind}将从记录中移除，如同从未导入该文件；此前的内容恢复有效。',
    'zh-Hant': '{count} 列{kind}將自紀錄中移除，如同從未匯入該檔案；此前的內容恢復有效。',
  },
  staysOnRecord: {
    en: 'That it was imported and withdrawn, by whom and why, stays on record.',
    'zh-Hans': '导入与撤回的经办人、时间及原因将保留在册。',
    'zh-Hant': '匯入與撤回的經辦人、時間及原因將保留在冊。',
  },
  reason: { en: 'Why it is withdrawn', 'zh-Hans': '撤回原因', 'zh-Hant': '撤回原因' },
  reasonHint: {
    en: 'For those who look into it later, such as “wrong month sent by the warehouse”.',
    'zh-Hans': '供日后查证，例：仓库误发了上月文件。',
    'zh-Hant': '供日後查證，例：倉庫誤送了上月檔案。',
  },
  button: {
    en: { one: 'Withdraw one row', other: 'Withdraw {count} rows' },
    'zh-Hans': '撤回 {count} 行',
    'zh-Hant': '撤回 {count} 列',
  },
  back: { en: 'Leave it', 'zh-Hans': '保留', 'zh-Hant': '保留' },
  'no-reason': {
    en: 'Say why the import is withdrawn.',
    'zh-Hans': '请填写撤回原因。',
    'zh-Hant': '請填寫撤回原因。',
  },
  'reason-too-long': {
    en: 'The reason has at most 500 characters.',
    'zh-Hans': '撤回原因最多 500 个字符。',
    'zh-Hant': '撤回原因最多 500 個字元。',
  },
  'nothing-taken': {
    en: 'Nothing of this file is on record, so there is nothing to withdraw.',
    'zh-Hans': '该文件没有任何内容在册，无需撤回。',
    'zh-Hant': '該檔案沒有任何內容在冊，無須撤回。',
  },
  'withdrawn-already': {
    en: 'This import has been withdrawn.',
    'zh-Hans': '此次导入已被撤回。',
    'zh-Hant': '此次匯入已被撤回。',
  },
  'only-drafts': {
    en: 'Imported programmes are drafts and count for nothing until they are approved. Import a corrected file; its draft takes the place of this one.',
    'zh-Hans': '导入的方案只是草案，获批前不生效。导入更正后的文件即可取代。',
    'zh-Hant': '匯入的方案只是草案，核准前不生效。匯入更正後的檔案即可取代。',
  },
  'run-rests': {
    en: 'Run {run} of {period} was calculated with this file, so it stays on record. Take it back by importing reversing rows.',
    'zh-Hans': '{period}的第 {run} 次计算已采用该文件，因此须保留在册。请导入冲销记录予以更正。',
    'zh-Hant': '{period}的第 {run} 次計算已採用該檔案，因此須保留在冊。請匯入沖銷紀錄予以更正。',
  },
  toRun: { en: 'See run {run}', 'zh-Hans': '查看第 {run} 次计算', 'zh-Hant': '檢視第 {run} 次計算' },
  'referred-to': {
    en: 'Other records name distributors or products that only this file made known. Withdraw or change those first, or import a corrected file.',
    'zh-Hans': '其他记录引用了仅由该文件建立的经销商或产品。请先处理这些记录，或导入更正后的文件。',
    'zh-Hant': '其他紀錄引用了僅由該檔案建立的經銷商或產品。請先處理這些紀錄，或匯入更正後的檔案。',
  },
});
