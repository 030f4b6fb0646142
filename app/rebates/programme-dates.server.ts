import type { Database } from '#db/connect.ts';
import { type Day, dayToText, requireDay } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { may, type Viewer } from '../identity/index.ts';
import { loadInside } from './load-inside.server.ts';
import { isWhollyInside } from './programme/reach.ts';
import { listVisibleProgrammes, type VisibleProgramme, type VisibleVersion } from './visible-programmes.server.ts';

/** A day on which something happens to a programme. */
export type ProgrammeDate = { date: string; code: string; title: string };

type Asking = {
  language: Language;
  today: Day;
  /** The last day to come at which is looked. */
  through: string;
  /** The instant after which approvals are told. */
  since: string;
};

/**
 * What a brand manager or finance has to know of the programmes within their limits: drafts, which programmes end or are
 * withdrawn from a stage by a day, and the approvals since an instant.
 */
export async function findProgrammeDates(db: Database, viewer: Viewer, { language, today, through, since }: Asking) {
  const programmes = await listVisibleProgrammes(db, viewer, { today });
  const inside = await loadInside(db, viewer.limits);
  const mayApprove = ({ proposedBy, ...version }: VisibleVersion, { versions }: VisibleProgramme) =>
    may(viewer.role, 'programmes:approve') &&
    proposedBy !== viewer.personId &&
    (!inside || isWhollyInside(inside, [version, ...versions.filter(({ approvedAt }) => approvedAt)]));
  const isAhead = ({ date }: ProgrammeDate) => date > dayToText(today) && date <= through;
  const named = ({ code }: VisibleProgramme, { definition }: VisibleVersion) => ({
    code,
    title: localText(definition.title, language),
  });
  const approvals = programmes
    .flatMap(({ versions }) => versions.flatMap(({ approvedAt }) => approvedAt ?? []))
    .filter((at) => at >= since);
  return {
    drafts: programmes.flatMap((programme) =>
      programme.versions
        .filter(({ state }) => state === 'draft')
        .map((version) => ({
          ...named(programme, version),
          ...{ number: version.number, proposerName: version.proposerName, proposedAt: version.proposedAt },
          mayApprove: mayApprove(version, programme),
        })),
    ),
    ending: programmes.flatMap((programme) => endOf(programme, named)).filter(isAhead),
    withdrawals: programmes.flatMap((programme) => withdrawalsOf(programme, named)).filter(isAhead),
    approvals: { count: approvals.length, at: approvals.sort().at(-1) ?? null },
  };
}

type Name = (programme: VisibleProgramme, version: VisibleVersion) => { code: string; title: string };

function holding({ versions }: VisibleProgramme): VisibleVersion[] {
  return versions.filter(({ state }) => state === 'in-force' || state === 'upcoming');
}

/** The last day of the last version that holds or will. */
function endOf(programme: VisibleProgramme, named: Name): ProgrammeDate[] {
  const [last] = holding(programme).sort((a, b) => ((a.holdsTo ?? '') < (b.holdsTo ?? '') ? 1 : -1));
  return last?.holdsTo ? [{ date: last.holdsTo, ...named(programme, last) }] : [];
}

/** The first days on which a programme does not count any more in a stage in which it did. */
function withdrawalsOf(programme: VisibleProgramme, named: Name): ProgrammeDate[] {
  return holding(programme).flatMap((version) => {
    const ends = (version.definition.stages ?? []).flatMap((entry) =>
      typeof entry === 'string' ? [] : (entry.to ?? []),
    );
    const within = ends.filter((to) => to < (version.holdsTo ?? ''));
    return [...new Set(within)].map((to) => ({ date: dayToText(requireDay(to) + 1), ...named(programme, version) }));
  });
}
