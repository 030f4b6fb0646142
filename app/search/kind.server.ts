import type { Database } from '#db/connect.ts';
import type { Language } from '../i18n/index.ts';
import type { Permission, Viewer } from '../identity/index.ts';
import type { KindKey } from './kind-key.ts';
import type { Question } from './question.server.ts';

/** What is looked for, from where on and how many; `today` is the business day. */
export type Asking = {
  question: Question;
  language: Language;
  now: Date;
  today: string;
  limit: number;
  offset: number;
};

/** Something found: where it stands, what it is called, its code beside, and what tells it from others. */
export type Hit = { href: string; title: string; code?: string; notes: string[] };

/** What was found of a kind, whether there is more of it, and whether the first is what was asked for, whole. */
export type Found = {
  hits: Hit[];
  isMore: boolean;
  isExact: boolean;
  /** Where all of it stands, if its room lists it better than the search does. */
  moreHref?: string;
};

export const nothing: Found = { hits: [], isMore: false, isExact: false };

/** A kind of things that can be found: each is a file, and a line in `kinds/index.server.ts`. */
export type SearchKind = {
  /** Its name, in messages and in addresses. */
  key: KindKey;
  /** The permission of the room in which its things stand. */
  needs: Permission;
  /** Finds inside the viewer's fence. */
  find(db: Database, viewer: Viewer, asking: Asking): Promise<Found>;
};

/** Of hits that were read by their order, one more than is shown. */
export function firstOf<Row>(rows: readonly Row[], limit: number): { shown: Row[]; isMore: boolean } {
  return { shown: rows.slice(0, limit), isMore: rows.length > limit };
}
