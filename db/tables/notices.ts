import type { Generated } from 'kysely';
import type { Final, Id } from './columns.ts';

/** What people are told in the portal and by mail. */
export type NoticeTables = {
  notices: NoticesTable;
  noticeMailChoices: NoticeMailChoicesTable;
  mailStopLinks: MailStopLinksTable;
};

/**
 * What somebody is told who acts in a membership: a kind, what it is about, and the figures and ids of which its sentence
 * is made when it is read (`data`, JSON). `mailJobId`: the job that mails it, where it is mailed; `mailPutOffBy`: the
 * attempt of that job in which a mail server last put it off, 0 for none.
 */
type NoticesTable = {
  id: Id;
  membershipId: Final<number>;
  kind: Final<string>;
  subject: Final<string>;
  data: Final<string>;
  at: Final<string>;
  readAt: string | null;
  mailJobId: Final<number | null>;
  mailState: 'waiting' | 'sent' | 'refused' | 'dropped' | null;
  mailPutOffBy: Generated<number>;
};

/** Whether a person wants a kind of notice by mail. Without a row the kind decides. */
type NoticeMailChoicesTable = { personId: number; kind: string; byMail: number; chosenAt: string };

/** `id` is the SHA-256 of the token in the link, by which a person stops the mail of a kind without signing in. */
type MailStopLinksTable = {
  id: Final<string>;
  personId: Final<number>;
  kind: Final<string>;
  createdAt: Final<string>;
};
