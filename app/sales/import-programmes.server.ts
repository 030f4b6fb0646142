import { createHash } from 'node:crypto';
import { type Programme, type ProgrammeError, readProgrammes, settlementDifferences } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { insertProgrammeVersion, listProgrammeVersions, type NewProgrammeVersion } from '#db/queries/programmes.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { type Day, dayInZone, dayToText, type FiscalYear, periodOfDay, requireDay } from '../calendar/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { programmeRowError, wholeFile } from './file-error.ts';
import { type ImportPlan, importPlanned } from './import-plan.server.ts';
import type { ImportReport } from './import-report.ts';
import { createFindings, type ImportRequest, refuseFile } from './import-request.server.ts';
import { readJson } from './read-json.server.ts';

/**
 * Imports programmes as drafts. One that says the same as its newest version on record changes nothing. A first version
 * begins with the term; so does every draft until one is approved. A later one begins on the first day of the
 * programme's own period in which it is imported, because what is settled already is not settled anew.
 */
export async function importProgrammes(db: Database, request: ImportRequest): Promise<ImportReport> {
  const findings = createFindings();
  const json = await readJson(request.source);
  if (!json.ok) refuseFile(findings, [wholeFile('programme', json.expected)]);
  if (json.ok && Array.isArray(json.value)) findings.rows = json.value.length;
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(request.now(), timeZone);
  return importPlanned(db, request, findings, async (transaction): Promise<ImportPlan> => {
    if (!json.ok) return nothing;
    const onRecord = await listProgrammeVersions(transaction);
    const newest = new Map(onRecord.map((version) => [version.code, version]));
    const definitions = [...newest.values()].map(({ definition }): Programme => JSON.parse(definition));
    const read = readProgrammes(json.value, definitions);
    if (!read.ok) {
      refuseFile(findings, read.errors.map(programmeRowError));
      return nothing;
    }
    const approved = new Map(onRecord.filter(({ isApproved }) => isApproved).map((version) => [version.code, version]));
    const otherwise = read.programmes.flatMap((programme) => settledOtherwise(programme, approved.get(programme.code)));
    if (otherwise.length > 0) {
      refuseFile(findings, otherwise.map(programmeRowError));
      return nothing;
    }
    const drafts: NewProgrammeVersion[] = [];
    for (const programme of read.programmes) {
      const { code } = programme;
      const definition = canonicalJson(programme);
      const digest = createHash('sha256').update(definition).digest('hex');
      if (newest.get(code)?.digest === digest) continue;
      drafts.push({
        code,
        number: (newest.get(code)?.number ?? 0) + 1,
        fromDate: dayToText(firstDayOf(programme, approved.has(code) ? today : undefined, fiscalYear)),
        definition,
        digest,
        proposedBy: request.actor.personId,
        proposedAt: request.now().toISOString(),
      });
    }
    return {
      newRows: drafts.length,
      sameRows: read.programmes.length - drafts.length,
      errors: [],
      insert: async (inserting) => {
        for (const draft of drafts) await insertProgrammeVersion(inserting, draft);
      },
    };
  });
}

const nothing: ImportPlan = { newRows: 0, sameRows: 0, errors: [], insert: async () => {} };

/** Versions share what is settled, so that one which settles otherwise would grant anew what was granted. */
function settledOtherwise(programme: Programme, approved: { definition: string } | undefined): ProgrammeError[] {
  if (!approved) return [];
  const definition: Programme = JSON.parse(approved.definition);
  return settlementDifferences(definition, programme).map((key) => ({
    programme: programme.code,
    key,
    expected: `${definition[key]}, as in its approved version; with another ${key} it is a programme of its own`,
  }));
}

/** The first day of the term, or of the own period of the day, which is brought into the term where it lies outside. */
function firstDayOf({ period, effective }: Programme, day: Day | undefined, fiscalYear: FiscalYear): Day {
  const [from, to] = [requireDay(effective.from), requireDay(effective.to)];
  if (day === undefined || period === 'term') return from;
  const own = periodOfDay(Math.min(Math.max(day, from), to), period, fiscalYear);
  return Math.max(own.firstDay, from);
}
