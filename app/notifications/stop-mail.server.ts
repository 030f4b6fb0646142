import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { findStopLink, insertStopLink, saveMailChoice } from '#db/queries/notice-mail.ts';
import type { Language } from '../i18n/index.ts';
import { limitTries, type TooManyTries } from '../identity/index.server.ts';
import { isNoticeKind, noticeKind } from './notice-in-words.ts';

const tokenBytes = 32;

/** Links that lead nowhere may be opened so often from one address; one that stops something counts for nothing. */
const tries = limitTries({ perAccount: 60, perAddress: 60 });

/** Makes the link by which a person stops the mail of a kind, and answers its token, which is stored nowhere. */
export async function makeStopLink(
  db: Database,
  { personId, kind, now }: { personId: number; kind: string; now: Date },
): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  await insertStopLink(db, { id: digestOf(token), personId, kind, createdAt: now.toISOString() });
  return token;
}

type Opening = { token: string; language: Language; address: string; now: Date };

/** `title` is what comes no longer by mail, in the reader's language. */
export type StopLink = { kind: 'open' | 'stopped'; title: string } | { kind: 'dead' } | TooManyTries;

/** What a link would stop; finding it changes nothing, because mail scanners open every link. It never says whose it is. */
export async function findStop(db: Database, opening: Opening): Promise<StopLink> {
  const opened = await open(db, opening);
  return opened.kind === 'open' ? { kind: 'open', title: opened.title } : opened;
}

/** Stops the mail of the kind, without signing in (RFC 8058). Doing it again changes nothing. */
export async function stopMail(db: Database, opening: Opening): Promise<StopLink> {
  const opened = await open(db, opening);
  if (opened.kind !== 'open') return opened;
  const { personId, noticeKind: kind, title } = opened;
  await saveMailChoice(db, { personId, kind, byMail: false, chosenAt: opening.now.toISOString() });
  return { kind: 'stopped', title };
}

async function open(db: Database, { token, language, address }: Opening) {
  const waitSeconds = await tries.consume(undefined, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries' as const, waitSeconds };
  const link = await findStopLink(db, digestOf(token));
  if (!link || !isNoticeKind(link.kind)) return { kind: 'dead' as const };
  await tries.forgive(undefined, address);
  const { personId, kind } = link;
  return { kind: 'open' as const, personId, noticeKind: kind, title: noticeKind(kind).title[language] };
}

/** Only a digest is stored, so that a stolen database stops nothing. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
