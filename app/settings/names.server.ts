import type { Database } from '#db/connect.ts';
import { findNamedCode, insertNamedCode, listNamedCodes, type NamedTable, saveTitle } from '#db/queries/named-codes.ts';
import { digestOf } from '../files/index.server.ts';
import { type LocalText, languages } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { asAdministrator, type NotAllowed } from './as-administrator.server.ts';
import { type NamedKind, type NameMistake, readCode, readTitle } from './name-form.ts';
import type { Fields } from './settings-form.ts';

const tables: Record<NamedKind, NamedTable> = { 'product-lines': 'productLines', brands: 'brands' };
const nouns: Record<NamedKind, string> = { 'product-lines': 'product-line', brands: 'brand' };

/** The product lines or the brands, by code. */
export async function listNames(db: Database, kind: NamedKind) {
  return listNamedCodes(db, tables[kind]);
}

/** One with its names, and by what a form knows that they are still these. */
export async function findName(db: Database, { kind, code }: { kind: NamedKind; code: string }) {
  const found = await findNamedCode(db, tables[kind], code);
  return found && { ...found, base: baseOf(found.title) };
}

export type AddedName = { kind: 'added' } | { kind: 'mistakes'; mistakes: NameMistake[] } | NotAllowed;

/** Adds a product line or a brand. Its code is how files call it, and stays. */
export async function addName(
  db: Database,
  viewer: Viewer,
  { kind, fields, now }: { kind: NamedKind; fields: Fields; now: Date },
): Promise<AddedName> {
  const { code, mistakes } = readCode(fields);
  const read = readTitle(fields);
  mistakes.push(...read.mistakes);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  const { title } = read;
  return asAdministrator(db, viewer, {
    now,
    work: async (transaction, note): Promise<AddedName> => {
      if (await findNamedCode(transaction, tables[kind], code)) {
        return { kind: 'mistakes', mistakes: [{ field: 'code', problem: 'codeTaken' }] };
      }
      await insertNamedCode(transaction, tables[kind], { code, title });
      await note(eventOf('added', { kind, code, title }));
      return { kind: 'added' };
    },
  });
}

export type Renamed =
  | { kind: 'renamed' }
  | { kind: 'not-found' }
  /** Somebody has renamed it since the form was opened; both are shown. */
  | { kind: 'newer'; base: string; newer: LocalText; written: LocalText }
  | { kind: 'mistakes'; mistakes: NameMistake[] }
  | NotAllowed;

/** Names a product line or a brand anew. `base` of the form says from which names it began. */
export async function rename(
  db: Database,
  viewer: Viewer,
  { kind, code, fields, now }: { kind: NamedKind; code: string; fields: Fields; now: Date },
): Promise<Renamed> {
  const { title, mistakes } = readTitle(fields);
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
  return asAdministrator(db, viewer, {
    now,
    work: async (transaction, note): Promise<Renamed> => {
      const found = await findNamedCode(transaction, tables[kind], code);
      if (!found) return { kind: 'not-found' };
      const base = baseOf(found.title);
      if (base === baseOf(title)) return { kind: 'renamed' };
      if (fields('base') !== base) return { kind: 'newer', base, newer: found.title, written: title };
      await saveTitle(transaction, tables[kind], code, title);
      await note(eventOf('renamed', { kind, code, title }));
      return { kind: 'renamed' };
    },
  });
}

function baseOf(title: LocalText): string {
  return digestOf(JSON.stringify(languages.map((language) => title[language] ?? '')));
}

function eventOf(
  what: 'added' | 'renamed',
  { kind, code, title }: { kind: NamedKind; code: string; title: LocalText },
) {
  const noun = nouns[kind];
  const names = languages.flatMap((language) => title[language] ?? []);
  return { action: `${noun}-${what}`, subject: `${noun} ${code}`, detail: { code, title: names.join(' / ') || code } };
}
