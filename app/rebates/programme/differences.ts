import { type Language, type LocalText, sayIn } from '#app/i18n/index.ts';
import { describeKey, type ProgrammeKey } from '../description/describe-key.ts';
import { keyNames } from '../description/key-messages.ts';
import { withLineTitles } from '../description/with-line-titles.ts';
import type { Programme } from './programme-schema.ts';

/** What two versions of a programme say differently by one key, each in lines for people. */
export type Difference = { key: ProgrammeKey; name: string; before: string[]; after: string[] };

type Wording = { language: Language; titles?: ReadonlyMap<string, LocalText> };

/**
 * The keys in which two versions differ, in the order in which a programme is written. Two ways to write the same rule
 * read alike and are no difference; nor is a key whose lines only follow another, as the bands follow the currency. Product
 * lines stand by their titles, and by their codes where the titles would hide a difference.
 */
export function differencesOf(
  before: Programme,
  after: Programme,
  { language, titles = new Map() }: Wording,
): Difference[] {
  const say = sayIn(keyNames, language);
  const titled = (programme: Programme) => withLineTitles(programme, titles, language);
  const pairs = [[titled(before), titled(after)] as const, [before, after] as const];
  const changed = (Object.keys(keyNames) as ProgrammeKey[]).filter((key) => textOf(before[key]) !== textOf(after[key]));
  return changed.flatMap((key): Difference[] => {
    const told = pairs
      .map(([one, other]) => ({ before: describeKey(one, key, language), after: describeKey(other, key, language) }))
      .find((lines) => textOf(lines.before) !== textOf(lines.after));
    return told ? [{ key, name: say(key), ...told }] : [];
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}
