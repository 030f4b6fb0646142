import { catalogue } from '../catalogue.ts';

/** A version of a course, its publication, and the form of a lesson. */
export const courseVersionsMessages = catalogue({
  versionTitle: {
    en: '{title}, version {number}',
    'zh-Hans': '{title} 第 {number} 版',
    'zh-Hant': '{title} 第 {number} 版',
  },
  isDraft: { en: 'Draft', 'zh-Hans': '草稿', 'zh-Hant': '草稿' },
  isPublished: { en: 'Published', 'zh-Hans': '已发布', 'zh-Hant': '已發布' },
  publish: { en: 'Publish version {number}', 'zh-Hans': '发布第 {number} 版', 'zh-Hant': '發布第 {number} 版' },
  publishTitle: {
    en: 'Publish version {number} of {code}',
    'zh-Hans': '发布 {code} 第 {number} 版',
    'zh-Hant': '發布 {code} 第 {number} 版',
  },
  willPublish: {
    en: 'Whoever enrols from now on takes version {number}. Who has begun goes on in the version in which they began.',
    'zh-Hans': '此后报名的人将学习第 {number} 版；已开始学习的人仍按原版本继续。',
    'zh-Hant': '此後報名的人將學習第 {number} 版；已開始學習的人仍按原版本繼續。',
  },
  willBeFinal: {
    en: 'Afterwards this version can’t be changed; a correction is the next version.',
    'zh-Hans': '发布后本版不可更改；如需更正，请起草下一版。',
    'zh-Hant': '發布後本版不可更改；如需更正，請草擬下一版。',
  },
  countsHere: {
    en: 'Certificates of this course count where an approved programme asks for certified people.',
    'zh-Hans': '凡已批准的返利方案要求持证人员的，本课程的证书均计入。',
    'zh-Hant': '凡已核准的返利方案要求持證人員的，本課程的證書均計入。',
  },
  publishedAlready: { en: 'This version is published already.', 'zh-Hans': '本版已发布。', 'zh-Hant': '本版已發布。' },
  superseded: {
    en: 'A newer version is published, so that this one can’t be any more.',
    'zh-Hans': '更新的版本已发布，本版不能再发布。',
    'zh-Hant': '更新的版本已發布，本版不能再發布。',
  },
  back: { en: 'Back', 'zh-Hans': '返回', 'zh-Hant': '返回' },
  facts: { en: 'On record', 'zh-Hans': '记录', 'zh-Hant': '紀錄' },
  drafted: { en: 'Last changed', 'zh-Hans': '最近修改', 'zh-Hant': '最近修改' },
  published: { en: 'Published', 'zh-Hans': '发布', 'zh-Hant': '發布' },
  languageNote: {
    en: 'Shown in your language; choose another to read the others.',
    'zh-Hans': '以您当前的语言显示，切换语言可查看其他语言版本。',
    'zh-Hant': '以您目前的語言顯示，切換語言可查看其他語言版本。',
  },
  questions: {
    en: { one: 'One question', other: '{count} questions' },
    'zh-Hans': '{count} 道题',
    'zh-Hant': '{count} 道題',
  },
  edit: { en: 'Change', 'zh-Hans': '修改', 'zh-Hant': '修改' },
  editLesson: { en: 'Change “{title}”', 'zh-Hans': '修改“{title}”', 'zh-Hant': '修改「{title}」' },
  editSentence: {
    en: 'In {language}, in the draft of version {number}. The other languages stay as they are.',
    'zh-Hans': '修改第 {number} 版草稿的{language}内容，其他语言不变。',
    'zh-Hant': '修改第 {number} 版草稿的{language}內容，其他語言不變。',
  },
  lessonTitle: { en: 'Title', 'zh-Hans': '标题', 'zh-Hant': '標題' },
  lessonText: { en: 'Text', 'zh-Hans': '正文', 'zh-Hant': '正文' },
  textHint: {
    en: 'Markdown: ## begins a heading, - a list, **bold**, > a saying.',
    'zh-Hans': '使用 Markdown：## 为小标题，- 为列表，**加粗**，> 为引文。',
    'zh-Hant': '使用 Markdown：## 為小標題，- 為清單，**粗體**，> 為引文。',
  },
  titleMissing: { en: 'Write a title.', 'zh-Hans': '请填写标题。', 'zh-Hant': '請填寫標題。' },
  textMissing: { en: 'Write a text.', 'zh-Hans': '请填写正文。', 'zh-Hant': '請填寫正文。' },
  save: { en: 'Save in the draft', 'zh-Hans': '保存到草稿', 'zh-Hant': '儲存到草稿' },
  newerDraft: {
    en: 'Someone has saved this draft since you opened it. Nothing of yours is saved yet: it stands in the fields below, beside what is in the draft now. Saving again puts yours in its place.',
    'zh-Hans':
      '您打开后，已有人保存过此草稿。您的修改尚未保存：下方字段中是您的内容，旁边是草稿的现状。再次保存将以您的内容取代。',
    'zh-Hant':
      '您開啟後，已有人儲存過此草稿。您的修改尚未儲存：下方欄位中是您的內容，旁邊是草稿的現況。再次儲存將以您的內容取代。',
  },
  nowInDraft: { en: 'In the draft now', 'zh-Hans': '草稿现状', 'zh-Hant': '草稿現況' },
});
