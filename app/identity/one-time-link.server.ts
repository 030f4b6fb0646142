import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { findOpenLink, insertOneTimeLink, type LinkPurpose } from '#db/queries/one-time-links.ts';
import { limitTries, type TooManyTries } from './tries.server.ts';

const tokenBytes = 32;
const validMilliseconds = 48 * 60 * 60 * 1_000;

/** What a link is for. */
export type LinkFor = { personId: number; purpose: LinkPurpose; invitationId: number | null };

/** Makes a link that opens once within 48 hours and answers its token, which is stored nowhere. */
export async function makeLink(db: Database, link: LinkFor, now: Date): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const expiresAt = new Date(now.getTime() + validMilliseconds).toISOString();
  await insertOneTimeLink(db, { ...link, id: linkId(token), createdAt: now.toISOString(), expiresAt });
  return token;
}

/** What is stored is a digest of the token, so that a stolen database opens no link. */
export function linkId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Links that lead nowhere may be opened so often from one address; one that is open counts for nothing. */
const tries = limitTries({ perAccount: 60, perAddress: 60 });

export type OpenLink = NonNullable<Awaited<ReturnType<typeof findOpenLink>>> & { id: string };
export type OpenedLink = { kind: 'open'; link: OpenLink } | { kind: 'dead' } | TooManyTries;

/** Opens a link. One that is unknown, was used, taken back or has expired is answered alike. */
export async function openLink(
  db: Database,
  { token, purpose, address, now }: { token: string; purpose: LinkPurpose; address: string; now: Date },
): Promise<OpenedLink> {
  const waitSeconds = await tries.consume(undefined, address);
  if (waitSeconds > 0) return { kind: 'too-many-tries', waitSeconds };
  const id = linkId(token);
  const link = await findOpenLink(db, { id, purpose, now: now.toISOString() });
  if (!link) return { kind: 'dead' };
  await tries.forgive(undefined, address);
  return { kind: 'open', link: { ...link, id } };
}
