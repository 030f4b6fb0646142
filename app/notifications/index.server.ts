export { chooseMail, listMailChoices } from './mail-choices.server.ts';
export { type Mail, openPostbox, type Postbox } from './postbox.server.ts';
export { countUnread, listNotices, markAllRead, mostCounted, openNotice } from './read-notices.server.ts';
export { sendLink } from './send-link.server.ts';
export { sendNotices } from './send-notices.server.ts';
export { findStop, stopMail } from './stop-mail.server.ts';
export { tell } from './tell.server.ts';
export { tellFailedJob } from './tell-failed-job.server.ts';
