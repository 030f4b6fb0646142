import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { type NoticeKindName, noticeKinds } from './kinds/index.ts';
import type { NoticeKind } from './kinds/kind.ts';

/** A kind that stands on record is one that there is: kinds are never taken out of the list. */
export function noticeKind(kind: string): NoticeKind<unknown> {
  if (!isNoticeKind(kind)) throw new Error(`there are no notices of the kind ${kind}`);
  // The kind of a notice is given what was stored for that kind.
  return noticeKinds[kind] as NoticeKind<unknown>;
}

export function isNoticeKind(kind: string): kind is NoticeKindName {
  return Object.hasOwn(noticeKinds, kind);
}

type StoredNotice = { kind: string; data: unknown };

/** What a notice says in the reader's language, and where it leads. */
export function noticeInWords({ kind, data }: StoredNotice, language: Language): { sentence: string; path: string } {
  const { sentence, path } = noticeKind(kind);
  return { sentence: sentence(data, language), path: path(data) };
}

/** What somebody may be told, and goes on to see, in the present role and within its limits. */
export function kindsFor(viewer: Pick<Viewer, 'role' | 'isOwner' | 'limits'>): NoticeKindName[] {
  const names = Object.keys(noticeKinds) as NoticeKindName[];
  return names.filter((name) => {
    const { tells, needs } = noticeKinds[name];
    return (tells === 'person' || viewer.role === 'distributor') && mayAct(viewer, needs);
  });
}
