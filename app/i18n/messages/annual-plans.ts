import { catalogue } from '../catalogue.ts';

/** The brand's plan of a fiscal year, and who has read it. */
export const annualPlanMessages = catalogue({
  title: { en: 'Plans', 'zh-Hans': '经营计划', 'zh-Hant': '經營計畫' },
  sentenceStaff: {
    en: 'What the brand will do in a year, and what it has agreed with each distributor.',
    'zh-Hans': '品牌的年度计划，以及与各经销商商定的联合计划。',
    'zh-Hant': '品牌的年度計畫，以及與各經銷商商定的聯合計畫。',
  },
  sentenceDistributor: {
    en: 'What the brand will do this year, and what the two of you have agreed.',
    'zh-Hans': '品牌的年度计划，以及与您商定的联合计划。',
    'zh-Hant': '品牌的年度計畫，以及與您商定的聯合計畫。',
  },
  annual: { en: 'Annual plans', 'zh-Hans': '年度计划', 'zh-Hant': '年度計畫' },
  planOf: { en: 'Plan of {year}', 'zh-Hans': '{year} 年度计划', 'zh-Hant': '{year} 年度計畫' },
  year: { en: 'Fiscal year', 'zh-Hans': '财年', 'zh-Hant': '會計年度' },
  noneTitle: { en: 'No annual plan yet', 'zh-Hans': '暂无年度计划', 'zh-Hant': '尚無年度計畫' },
  noneText: {
    en: 'It stands here once the brand has published it.',
    'zh-Hans': '品牌发布后会显示在这里。',
    'zh-Hant': '品牌發布後會顯示在這裡。',
  },
  write: { en: 'Write the plan of {year}', 'zh-Hans': '编写 {year} 年度计划', 'zh-Hant': '撰寫 {year} 年度計畫' },
  edit: { en: 'Write a new version', 'zh-Hans': '编写新版本', 'zh-Hant': '撰寫新版本' },
  version: { en: 'Version {number}', 'zh-Hans': '第 {number} 版', 'zh-Hant': '第 {number} 版' },
  versions: { en: 'Versions', 'zh-Hans': '版本', 'zh-Hant': '版本' },
  draft: { en: 'Draft', 'zh-Hans': '草稿', 'zh-Hant': '草稿' },
  draftWaits: {
    en: 'Version {number} is a draft',
    'zh-Hans': '第 {number} 版为草稿',
    'zh-Hant': '第 {number} 版為草稿',
  },
  published: { en: 'Published', 'zh-Hans': '已发布', 'zh-Hant': '已發布' },
  replaced: { en: 'Replaced', 'zh-Hans': '已被替代', 'zh-Hant': '已被取代' },
  passedOver: { en: 'Draft, passed over', 'zh-Hans': '草稿，未发布', 'zh-Hant': '草稿，未發布' },
  state: { en: 'State', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  written: { en: 'Written', 'zh-Hans': '编写', 'zh-Hant': '撰寫' },
  acknowledged: { en: 'Acknowledged by', 'zh-Hans': '已确认', 'zh-Hant': '已確認' },
  acknowledgedOwn: { en: 'Acknowledged', 'zh-Hans': '已确认', 'zh-Hant': '已確認' },
  notAcknowledged: { en: 'Waits for you to acknowledge it', 'zh-Hans': '待您确认', 'zh-Hant': '待您確認' },

  audience: { en: 'For', 'zh-Hans': '适用对象', 'zh-Hant': '適用對象' },
  audienceAll: { en: 'Every stage', 'zh-Hans': '所有阶段', 'zh-Hant': '所有階段' },
  notForYou: { en: 'No section concerns you', 'zh-Hans': '没有适用于您的内容', 'zh-Hant': '沒有適用於您的內容' },
  notForYouText: {
    en: 'The plan speaks to stages in which none of your partnerships stands today.',
    'zh-Hans': '您目前的合作阶段没有对应的内容。',
    'zh-Hant': '您目前的合作階段沒有對應的內容。',
  },
  noVersion: {
    en: 'Nobody has written this plan yet.',
    'zh-Hans': '尚未编写该年度计划。',
    'zh-Hant': '尚未撰寫該年度計畫。',
  },
  notCurrent: {
    en: 'This version does not hold: it is a draft, or a newer one is published.',
    'zh-Hans': '此版本为草稿或已被新版本替代。',
    'zh-Hant': '此版本為草稿或已被新版本取代。',
  },
  publish: { en: 'Publish version {number}', 'zh-Hans': '发布第 {number} 版', 'zh-Hant': '發布第 {number} 版' },
  willPublish: {
    en: 'Distributors will read version {number} and be asked to acknowledge it. Afterwards it can’t be changed; a correction is a new version.',
    'zh-Hans': '发布后经销商可阅读并须确认第 {number} 版。发布后不能更改，更正须另发新版。',
    'zh-Hant': '發布後經銷商可閱讀並須確認第 {number} 版。發布後不能更改，更正須另發新版。',
  },
  acknowledge: { en: 'I have read this plan', 'zh-Hans': '我已阅读本计划', 'zh-Hant': '我已閱讀本計畫' },
  acknowledgeText: {
    en: 'Acknowledging says that you have read it. It commits you to nothing.',
    'zh-Hans': '确认仅表示您已阅读，不构成任何承诺。',
    'zh-Hant': '確認僅表示您已閱讀，不構成任何承諾。',
  },
  acknowledgedOn: {
    en: 'Acknowledged by {name}',
    'zh-Hans': '{name}已确认',
    'zh-Hant': '{name}已確認',
  },
  acknowledgements: { en: 'Acknowledgements', 'zh-Hans': '确认情况', 'zh-Hant': '確認情況' },
  owedNote: {
    en: 'In entry the plan is owed to the distributor: {done} of {owed} have acknowledged the version that holds.',
    'zh-Hans': '入市期的经销商必须知悉计划：{owed} 家中已有 {done} 家确认当前版本。',
    'zh-Hant': '入市期的經銷商必須知悉計畫：{owed} 家中已有 {done} 家確認目前版本。',
  },
  nobodyYet: { en: 'Nobody has acknowledged it yet.', 'zh-Hans': '尚无经销商确认。', 'zh-Hant': '尚無經銷商確認。' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  who: { en: 'By', 'zh-Hans': '确认人', 'zh-Hant': '確認人' },
  at: { en: 'Time', 'zh-Hans': '时间', 'zh-Hant': '時間' },
  owing: {
    en: { one: 'One in entry has not acknowledged it', other: '{count} in entry have not acknowledged it' },
    'zh-Hans': '{count} 家入市期经销商尚未确认',
    'zh-Hant': '{count} 家入市期經銷商尚未確認',
  },
  owingMore: {
    en: { one: 'and one more', other: 'and {count} more' },
    'zh-Hans': '另有 {count} 家',
    'zh-Hant': '另有 {count} 家',
  },
  refused: {
    en: 'Nothing was changed: another version has come meanwhile. This is how things stand now.',
    'zh-Hans': '未作更改：期间已有新的版本。以下为当前情况。',
    'zh-Hant': '未作更改：期間已有新的版本。以下為目前情況。',
  },

  editTitle: { en: 'Write the plan of {year}', 'zh-Hans': '编写 {year} 年度计划', 'zh-Hant': '撰寫 {year} 年度計畫' },
  editSentence: {
    en: 'Saving makes a draft. Distributors see nothing of it until it is published.',
    'zh-Hans': '保存后为草稿，发布前经销商不可见。',
    'zh-Hant': '儲存後為草稿，發布前經銷商不可見。',
  },
  sectionNumber: { en: 'Section {number}', 'zh-Hans': '第 {number} 节', 'zh-Hant': '第 {number} 節' },
  moreSections: { en: 'More sections', 'zh-Hans': '添加更多章节', 'zh-Hant': '新增更多章節' },
  sectionHint: {
    en: 'Left empty in every language, a section is left out.',
    'zh-Hans': '各语言均留空的章节不会保存。',
    'zh-Hant': '各語言均留空的章節不會儲存。',
  },
  heading: { en: 'Title, {language}', 'zh-Hans': '标题（{language}）', 'zh-Hant': '標題（{language}）' },
  text: { en: 'Text, {language}', 'zh-Hans': '正文（{language}）', 'zh-Hant': '內文（{language}）' },
  save: { en: 'Save as a draft', 'zh-Hans': '保存为草稿', 'zh-Hant': '儲存為草稿' },
  newerDraft: {
    en: '{name} has saved version {number} since you opened this form. Nothing of yours is lost: below is where the two differ. Saved again, yours becomes the newest.',
    'zh-Hans':
      '您打开此表单后，{name}已保存第 {number} 版。您的内容没有丢失，差异见下。再次保存则以您的内容为最新版本。',
    'zh-Hant':
      '您開啟此表單後，{name}已儲存第 {number} 版。您的內容沒有遺失，差異見下。再次儲存則以您的內容為最新版本。',
  },
  theirs: { en: 'Version {number}', 'zh-Hans': '第 {number} 版', 'zh-Hant': '第 {number} 版' },
  yours: { en: 'What you wrote', 'zh-Hans': '您的内容', 'zh-Hant': '您的內容' },
});
