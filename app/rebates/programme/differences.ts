import { type Language, sayIn } from '#app/i18n/index.ts';
import { describeKey, type ProgrammeKey } from '../description/describe-key.ts';
import { keyNames } from '../description/key-messages.ts';
import type { Programme } from './programme-schema.ts';

/** What two versions of a programme say differently by one key, each in lines for people. */
export type Difference = { key: ProgrammeKey; name: string; before: string[]; after: string[] };

/**
 * The keys in which two versions differ, in the order in which a programme is written. Two ways to write the same rule
 * read alike and are no difference; nor is a key whose lines only follow another, as the bands follow the currency.
 */
export function differencesOf(before: Programme, after: Programme, language: Language): Difference[] {
  const say = sayIn(keyNames, language);
  const changed = (Object.keys(keyNames) as ProgrammeKey[]).filter((key) => textOf(before[key]) !== textOf(after[key]));
  return changed
    .map((key) => ({
      key,
      name: say(key),
      before: describeKey(before, key, language),
      after: describeKey(after, key, language),
    }))
    .filter((difference) => textOf(difference.before) !== textOf(difference.after));
}

function textOf(value: unknown): string {
  return JSON.stringify(value ?? null);
}
