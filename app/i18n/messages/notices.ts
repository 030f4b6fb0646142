import { catalogue } from '../catalogue.ts';

/** What people are told: the list, what of it comes by mail, and the link by which mail is stopped. */
export const noticeMessages = catalogue({
  title: { en: 'Notices', 'zh-Hans': '通知', 'zh-Hant': '通知' },
  sentence: {
    en: 'What happened that concerns you, the newest first.',
    'zh-Hans': '与您有关的动态，最新的在前。',
    'zh-Hant': '與您有關的動態，最新的在前。',
  },
  unread: { en: 'Unread', 'zh-Hans': '未读', 'zh-Hant': '未讀' },
  markAllRead: { en: 'Mark all read', 'zh-Hans': '全部标为已读', 'zh-Hant': '全部標為已讀' },
  emptyTitle: { en: 'No notices', 'zh-Hans': '暂无通知', 'zh-Hant': '暫無通知' },
  emptyOwn: {
    en: 'As soon as a statement is issued to you, or a claim is decided, you read it here.',
    'zh-Hans': '有新的对账单或报销结果时，会在这里通知您。',
    'zh-Hant': '有新的對帳單或請款結果時，會在這裡通知您。',
  },
  emptyStaff: {
    en: 'As soon as something that you began is finished, such as an import, you read it here.',
    'zh-Hans': '您发起的操作（如导入）完成后，会在这里通知您。',
    'zh-Hant': '您發起的作業（如匯入）完成後，會在這裡通知您。',
  },

  mailTitle: { en: 'Notices by mail', 'zh-Hans': '邮件通知', 'zh-Hant': '郵件通知' },
  mailSentence: {
    en: 'All of these stand under your notices. What is ticked also comes to {email}, in your language.',
    'zh-Hans': '以下各项均会显示在通知中。勾选的项目还会以您的语言发送邮件至 {email}。',
    'zh-Hant': '以下各項均會顯示在通知中。勾選的項目還會以您的語言寄送郵件至 {email}。',
  },
  mailAlways: {
    en: 'Invitations and links for a new password always come by mail.',
    'zh-Hans': '邀请和重设密码链接始终通过邮件发送。',
    'zh-Hant': '邀請與重設密碼連結一律以郵件寄送。',
  },
  mailNothing: {
    en: 'In your role there are no notices.',
    'zh-Hans': '您的角色没有通知。',
    'zh-Hant': '您的角色沒有通知。',
  },
  mailSave: { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  mailSaved: { en: 'Your choice is kept.', 'zh-Hans': '设置已保存。', 'zh-Hant': '設定已儲存。' },

  stopTitle: { en: 'Stop this mail', 'zh-Hans': '停止接收邮件', 'zh-Hant': '停止接收郵件' },
  stopSentence: {
    en: 'No more mail of the kind “{title}”. In the portal you are told of it as before.',
    'zh-Hans': '不再接收“{title}”类邮件；门户内仍会通知您。',
    'zh-Hant': '不再接收「{title}」類郵件；入口網站內仍會通知您。',
  },
  stop: { en: 'Stop this mail', 'zh-Hans': '停止接收', 'zh-Hant': '停止接收' },
  stoppedTitle: { en: 'This mail is stopped', 'zh-Hans': '已停止接收', 'zh-Hant': '已停止接收' },
  stoppedSentence: {
    en: 'Nothing of the kind “{title}” comes by mail any more. You turn it on again under “Notices by mail” in your account.',
    'zh-Hans': '不再发送“{title}”类邮件。您可在账户的“邮件通知”中重新开启。',
    'zh-Hant': '不再寄送「{title}」類郵件。您可在帳戶的「郵件通知」中重新開啟。',
  },
  deadStop: {
    en: 'It was not copied as a whole, or belongs to nobody any more. Under “Notices by mail” in your account you choose what comes.',
    'zh-Hans': '链接复制不完整或已失效。您可在账户的“邮件通知”中选择接收内容。',
    'zh-Hant': '連結複製不完整或已失效。您可在帳戶的「郵件通知」中選擇接收內容。',
  },
});
