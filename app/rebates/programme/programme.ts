import type { z } from 'zod';
import { checkProgramme } from './programme-checks.ts';
import { describeIssues, type ProgrammeError } from './programme-errors.ts';
import { type Programme, programmeCode, programmeSchema } from './programme-schema.ts';
import { checkProgrammesTogether } from './programmes-together.ts';

export type { ProgrammeError } from './programme-errors.ts';
export type { Programme } from './programme-schema.ts';

export type ReadProgrammes = { ok: true; programmes: Programme[] } | { ok: false; errors: ProgrammeError[] };

/**
 * Reads an array of programmes (REBATES.md §1 and §7), fills in the defaults and refuses what cannot mean anything.
 * Every error is reported. `onRecord` are programmes that the array may refer to and is checked together with; one of
 * the same code is replaced by the array's.
 */
export function readProgrammes(json: unknown, onRecord: readonly Programme[] = []): ReadProgrammes {
  if (!Array.isArray(json)) {
    return { ok: false, errors: [{ programme: null, key: '', expected: 'a list of programmes' }] };
  }
  const readings = json.map((item: unknown, index) => readProgramme(item, index));
  const programmes = readings.flatMap(({ programme }) => programme ?? []);
  const errors = [...readings.flatMap((reading) => reading.errors), ...twiceErrors(json)];
  if (errors.length === 0) {
    const others = onRecord.filter(({ code }) => !programmes.some((programme) => programme.code === code));
    errors.push(...checkProgrammesTogether(programmes, others));
  }
  return errors.length === 0 ? { ok: true, programmes } : { ok: false, errors };
}

function readProgramme(item: unknown, index: number): { programme?: Programme; errors: ProgrammeError[] } {
  const code = codeOf(item);
  const prefix = code === null ? [index] : [];
  const named = (errors: Omit<ProgrammeError, 'programme'>[]) => errors.map((error) => ({ programme: code, ...error }));
  const result = programmeSchema.safeParse(item);
  if (!result.success) return { errors: named(describeIssues(result.error.issues as z.core.$ZodIssue[], prefix)) };
  return { programme: result.data, errors: named(checkProgramme(result.data)) };
}

function twiceErrors(items: readonly unknown[]): ProgrammeError[] {
  const codes = items.map(codeOf);
  const second = codes.filter((code, index) => code !== null && codes.indexOf(code) < index);
  return [...new Set(second)].map((code) => ({
    programme: code,
    key: 'code',
    expected: 'a code that stands only once',
  }));
}

function codeOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null || !('code' in item)) return null;
  return programmeCode.safeParse(item.code).success ? String(item.code) : null;
}
