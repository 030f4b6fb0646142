import type { ColumnType, Generated } from 'kysely';
import type { Final, Id } from './columns.ts';

/** Settings, numbers, people and what they did, jobs and files. */
export type OfficeTables = {
  settings: SettingsTable;
  counters: CountersTable;
  people: PeopleTable;
  memberships: MembershipsTable;
  membershipLimitVersions: MembershipLimitVersionsTable;
  membershipLimits: MembershipLimitsTable;
  sessions: SessionsTable;
  invitations: InvitationsTable;
  oneTimeLinks: OneTimeLinksTable;
  jobs: JobsTable;
  files: FilesTable;
  fileChunks: FileChunksTable;
  auditEvents: AuditEventsTable;
};

type SettingsTable = { name: string; value: string };

/** Numbers without gaps, drawn under the row's lock: `change`, `statement`, `certificate`. */
type CountersTable = { name: string; value: number };

/** Erasing a person overwrites this one row; everything else holds the id only. */
type PeopleTable = {
  id: Id;
  email: string;
  name: string;
  language: string | null;
  scheme: string | null;
  /** `off`: no key leads anywhere by itself. */
  shortcuts: Generated<string | null>;
  passwordHash: string | null;
  createdAt: Final<string>;
  erasedAt: string | null;
};

/** `usedAt`: when somebody last signed in with it or changed to it. One that has ended stays as it is. */
type MembershipsTable = {
  id: Id;
  personId: Final<number>;
  role: Final<string>;
  distributorId: Final<number | null>;
  isOwner: number;
  createdAt: Final<string>;
  endedAt: string | null;
  usedAt: Generated<string | null>;
};

/** To what a membership was limited when; the newest number holds. A version without limits lifts them. */
type MembershipLimitVersionsTable = {
  id: Id;
  membershipId: Final<number>;
  number: Final<number>;
  setBy: Final<number>;
  setAt: Final<string>;
};

/** One brand, product line or territory of a version: one of the three ids is set. */
type MembershipLimitsTable = {
  id: Id;
  versionId: Final<number>;
  brandId: Final<number | null>;
  productLineId: Final<number | null>;
  territoryId: Final<number | null>;
};

/** `id` is the SHA-256 of the id in the cookie, so that a stolen database opens no session. */
type SessionsTable = {
  id: string;
  personId: number;
  membershipId: number | null;
  expiresAt: string;
  createdAt: string;
  /** When it was last used, to some minutes. */
  lastSeenAt: string;
};

/** Open until it is accepted or withdrawn. The person stands in `people` from then on, without a password. */
type InvitationsTable = {
  id: Id;
  personId: Final<number>;
  role: Final<string>;
  distributorId: Final<number | null>;
  isOwner: Final<number>;
  /** Null: the command line. */
  invitedBy: Final<number | null>;
  invitedAt: Final<string>;
  /** When a mail server took the mail, or the command line printed the link. */
  sentAt: string | null;
  acceptedAt: string | null;
  withdrawnBy: number | null;
  withdrawnAt: string | null;
};

/** `id` is the SHA-256 of the token in the link. An invitation that is mailed twice has two, each of which opens it. */
type OneTimeLinksTable = {
  id: Final<string>;
  personId: Final<number>;
  purpose: Final<string>;
  invitationId: Final<number | null>;
  createdAt: Final<string>;
  expiresAt: Final<string>;
  usedAt: string | null;
};

/**
 * `leaseUntil` is renewed by the worker that has the job; when it passes, another may take the job. A job that waits is
 * not taken before it.
 */
type JobsTable = {
  id: Id;
  kind: Final<string>;
  payload: Final<string>;
  state: ColumnType<string, string | undefined, string>;
  progressDone: Generated<number>;
  progressTotal: Generated<number>;
  attempts: Generated<number>;
  leaseUntil: string | null;
  result: string | null;
  error: string | null;
  requestedBy: Final<number | null>;
  requestedAt: Final<string>;
  startedAt: string | null;
  finishedAt: string | null;
};

/**
 * Who may see a file: a staff permission, or people of the distributor it belongs to. While one arrives in pieces, its
 * `digest` is empty.
 */
type FilesTable = {
  id: Id;
  name: Final<string>;
  contentType: string;
  size: number;
  digest: string;
  distributorId: Final<number | null>;
  createdBy: Final<number | null>;
  createdAt: Final<string>;
};

type FileChunksTable = { fileId: number; position: number; bytes: Uint8Array };

/** `personId` null: `actor` is `operator` (the command line) or `system`. `detail` is JSON without personal data. */
type AuditEventsTable = {
  id: Id;
  at: Final<string>;
  personId: Final<number | null>;
  actor: Final<string>;
  action: Final<string>;
  subject: Final<string>;
  detail: Final<string>;
};
