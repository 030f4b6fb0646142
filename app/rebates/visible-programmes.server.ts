import type { Database } from '#db/connect.ts';
import { type HistoricVersionRecord, listProgrammeHistory } from '#db/queries/programmes.ts';
import { type Day, dayToText, requireDay } from '../calendar/index.ts';
import type { Viewer } from '../identity/index.ts';
import { loadDistributor } from './load-distributor.server.ts';
import { loadInside } from './load-inside.server.ts';
import { termOf } from './programme/own-periods.ts';
import { addressedTo, takesPartWithin } from './programme/participation.ts';
import type { Programme } from './programme/programme-schema.ts';
import { type Inside, reachOf } from './programme/reach.ts';
import { type Standing, standingsOn, type VersionState } from './programme/version-history.ts';

/** A version as the viewer may see it. Dates are both inclusive and null for a version that never holds. */
export type VisibleVersion = {
  number: number;
  definition: Programme;
  state: VersionState;
  holdsFrom: string | null;
  holdsTo: string | null;
  /** The day from which it was proposed to hold. */
  fromDate: string;
  proposedBy: number | null;
  /** Null where the command line proposed, and undefined where the people are not for the viewer; the approver's too. */
  proposerName: string | null | undefined;
  proposedAt: string;
  approverName: string | null | undefined;
  approvedAt: string | null;
};

/** A programme with its versions, the newest first. */
export type VisibleProgramme = { code: string; versions: VisibleVersion[] };

/**
 * The programmes that the viewer may see, by code, or the one of a code. Staff see those that pay within their limits. A distributor's people see the
 * versions that held or will hold for their distributor, without other distributors' codes and without who proposed and
 * approved: a programme that is addressed to others would tell their names.
 */
export async function listVisibleProgrammes(
  db: Database,
  { distributorId, limits }: Pick<Viewer, 'distributorId' | 'limits'>,
  { code, today }: { code?: string; today: Day },
): Promise<VisibleProgramme[]> {
  if (distributorId === null) {
    const programmes = grouped(await listProgrammeHistory(db, code), today);
    const inside = await loadInside(db, limits);
    return inside ? programmes.filter(({ versions }) => versions.some(reaches(inside))) : programmes;
  }
  const { code: own, versions } = await loadDistributor(db, distributorId);
  const takesPart = ({ definition, holdsFrom, holdsTo }: VisibleVersion) =>
    holdsFrom !== null &&
    holdsTo !== null &&
    takesPartWithin(definition, own, versions, { from: requireDay(holdsFrom), to: requireDay(holdsTo) });
  const his = grouped(await listProgrammeHistory(db), today)
    .map((programme) => ({ ...programme, versions: programme.versions.filter(takesPart) }))
    .filter((programme) => programme.versions.length > 0);
  const isHis = (other: string) => his.some((programme) => programme.code === other);
  return his
    .filter((programme) => code === undefined || programme.code === code)
    .map((programme) => ({
      ...programme,
      versions: programme.versions.map((version) => ({
        ...version,
        ...withoutPeople,
        definition: addressedTo(own, version.definition, isHis),
      })),
    }));
}

function reaches(inside: Inside): (version: VisibleVersion) => boolean {
  return ({ definition }) => reachOf(definition, inside) !== 'none';
}

const withoutPeople = { proposedBy: null, proposerName: undefined, approverName: undefined };

function grouped(records: readonly HistoricVersionRecord[], today: Day): VisibleProgramme[] {
  const codes = [...new Set(records.map(({ code }) => code))];
  return codes.map((code) => ({
    code,
    versions: withStandings(
      records.filter((record) => record.code === code),
      today,
    ),
  }));
}

function withStandings(records: readonly HistoricVersionRecord[], today: Day): VisibleVersion[] {
  const versions = records.map(({ code: _, definition, ...record }) => ({
    ...record,
    definition: JSON.parse(definition) as Programme,
  }));
  const standings = standingsOn(
    versions.map(({ number, fromDate, definition, approvedAt }) => ({
      number,
      from: requireDay(fromDate),
      termEnd: termOf(definition).to,
      isApproved: approvedAt !== null,
    })),
    today,
  );
  return versions.map((version) => {
    const { state, holds } = standings.get(version.number) as Standing;
    return {
      ...version,
      state,
      holdsFrom: holds ? dayToText(holds.from) : null,
      holdsTo: holds ? dayToText(holds.to) : null,
    };
  });
}
