import { catalogue } from '../../catalogue.ts';

/** What happened to sources and stories of news. */
export const newsSentences = catalogue({
  'source-added': {
    en: 'Added the source {name}.',
    'zh-Hans': '添加来源“{name}”。',
    'zh-Hant': '新增來源「{name}」。',
  },
  'source-ended': {
    en: 'Ended the source {name}.',
    'zh-Hans': '停用来源“{name}”。',
    'zh-Hant': '停用來源「{name}」。',
  },
  'source-resumed': {
    en: 'Resumed the source {name}.',
    'zh-Hans': '恢复来源“{name}”。',
    'zh-Hant': '恢復來源「{name}」。',
  },
  'item-discarded': {
    en: 'Discarded an item of the news inbox.',
    'zh-Hans': '舍弃待处理资讯一条。',
    'zh-Hant': '捨棄待處理資訊一則。',
  },
  'story-published': {
    en: 'Published a story: {category}.',
    'zh-Hans': '发布资讯，类别：{category}。',
    'zh-Hant': '發布資訊，類別：{category}。',
  },
  'story-revised': {
    en: 'Published version {number} of a story: {category}.',
    'zh-Hans': '发布资讯第 {number} 版，类别：{category}。',
    'zh-Hant': '發布資訊第 {number} 版，類別：{category}。',
  },
  'story-withdrawn': {
    en: 'Withdrew a story at version {number}.',
    'zh-Hans': '撤回资讯（第 {number} 版）。',
    'zh-Hant': '撤回資訊（第 {number} 版）。',
  },
  'feed-made': {
    en: 'Made a private address for reading news.',
    'zh-Hans': '创建资讯订阅专用地址。',
    'zh-Hant': '建立資訊訂閱專用網址。',
  },
  'feed-revoked': {
    en: 'Revoked the private address for reading news.',
    'zh-Hans': '撤销资讯订阅专用地址。',
    'zh-Hant': '撤銷資訊訂閱專用網址。',
  },
});
