import type { Database } from '#db/connect.ts';
import { listOpenProposals } from '#db/queries/issue-proposals.ts';
import { getSettings } from '#db/queries/settings.ts';
import { listGrantedByOtherRuns, listGrantedSince, listIssuedBeside } from '#db/queries/statements.ts';
import { noFence } from '../identity/index.ts';
import { balanceOf } from './compose-statement.server.ts';
import { findIssuableRun, type NotIssuable } from './issuable-run.server.ts';
import { grantedBy, type NotIssued, type Standing, standingOf } from './issue-standing.server.ts';
import { type Exceptions, listExceptions } from './list-exceptions.server.ts';
import { loadRunFacts, type Run, type RunFacts, type StatementGroup } from './run-facts.server.ts';
import { figuresOf } from './second-person.server.ts';
import { takesTwo } from './takes-two.ts';

/** A statement that would be issued now. */
export type StatementToIssue = {
  distributor: string;
  name: string;
  currency: string;
  grantedMinor: number;
  settledMinor: number;
  closingMinor: number;
  /** Set where it is above the sum that one person issues; `proposal` where someone has proposed exactly this. */
  second?: { proposal?: SeenProposal };
};

export type SeenProposal = Pick<OpenProposal, 'id' | 'proposedBy' | 'proposedByName' | 'proposedAt'>;

type OpenProposal = Awaited<ReturnType<typeof listOpenProposals>>[number];

export type IssuePreview =
  | {
      kind: 'ready';
      run: Run;
      statements: StatementToIssue[];
      /** How many statements were proposed on figures that no longer hold. */
      voidProposals: number;
      /** Rows of these statements that are out of the ordinary. */
      exceptions: Exceptions[];
      already: number;
      notIssued: (NotIssued & { name: string })[];
    }
  | NotIssuable;

/** What issuing a period now would do, without doing it: by the rules that issuing itself follows. */
export async function previewIssue(
  db: Database,
  request: { period: string; now: Date; origin: string },
): Promise<IssuePreview> {
  const issuable = await findIssuableRun(db, request);
  if (issuable.kind !== 'run') return issuable;
  const { run } = issuable;
  const facts = await loadRunFacts(db, run, { issuedAt: request.now.toISOString(), origin: request.origin });
  const standings = await readStandings(db, facts);
  const proposals = await readProposals(db, facts, standings);
  const open = standings.flatMap(({ group, standing }) => (standing.kind === 'open' ? group : []));
  return {
    kind: 'ready',
    run,
    statements: standings.flatMap(({ group, standing }) =>
      standing.kind === 'open'
        ? { ...statementOf(group, standing.openingMinor), second: proposals.secondOf(group) }
        : [],
    ),
    voidProposals: proposals.voidCount,
    exceptions: await listExceptions(db, open),
    already: standings.filter(({ standing }) => standing.kind === 'already').length,
    notIssued: standings.flatMap(({ group, standing }) => {
      if (standing.kind !== 'not-issued') return [];
      const { kind: _, ...why } = standing;
      return { ...why, name: group.distributor.name };
    }),
  };
}

async function readStandings(db: Database, facts: RunFacts): Promise<{ group: StatementGroup; standing: Standing }[]> {
  const issued = await readIssued(db, facts);
  const { id: runId, settledThrough: series } = facts.run;
  const since = await listGrantedSince(db, series);
  const consumed = await listGrantedByOtherRuns(db, { runId, series });
  const grantedSince = new Set(since.map(({ distributorId, programmeId }) => `${distributorId} ${programmeId}`));
  return facts.groups.map((group) => {
    const { distributor, currency, rows } = group;
    const standing = standingOf(facts.run, group, {
      issued: issued.get(keyOf({ distributorId: distributor.id, currency })) ?? [],
      isGrantedSince:
        facts.budgetsOf(group).some((code) => consumed.includes(code)) ||
        rows.some(({ programmeId }) => grantedSince.has(`${distributor.id} ${programmeId}`)),
    });
    return { group, standing };
  });
}

/** Which statements take a second person, and what of them is proposed on the figures as they stand. */
async function readProposals(db: Database, { run }: RunFacts, standings: Awaited<ReturnType<typeof readStandings>>) {
  const { secondPersonAbove } = await getSettings(db);
  const proposals = await listOpenProposals(db, noFence, run.period);
  const byDigest = new Map(proposals.map((proposal) => [proposal.digest, proposal]));
  const seconds = new Map<StatementGroup, NonNullable<StatementToIssue['second']>>();
  const holding = new Set<string>();
  for (const { group, standing } of standings) {
    const { distributor, currency, rows } = group;
    if (standing.kind !== 'open') continue;
    if (!takesTwo({ currency, grantedMinor: grantedBy(rows) }, secondPersonAbove)) continue;
    const proposal = byDigest.get(figuresOf(run, group, standing.openingMinor).digest);
    seconds.set(group, { proposal: proposal && seen(proposal) });
    if (proposal) holding.add(keyOf({ distributorId: distributor.id, currency }));
  }
  const outdated = new Set(proposals.map(keyOf).filter((key) => !holding.has(key)));
  return { secondOf: (group: StatementGroup) => seconds.get(group), voidCount: outdated.size };
}

function seen({ id, proposedBy, proposedByName, proposedAt }: OpenProposal): SeenProposal {
  return { id, proposedBy, proposedByName, proposedAt };
}

type Issued = Awaited<ReturnType<typeof listIssuedBeside>>;

async function readIssued(db: Database, { run }: RunFacts): Promise<Map<string, Issued>> {
  const byKey = new Map<string, Issued>();
  for (const statement of await listIssuedBeside(db, run.id)) {
    byKey.set(keyOf(statement), [...(byKey.get(keyOf(statement)) ?? []), statement]);
  }
  return byKey;
}

function keyOf({ distributorId, currency }: { distributorId: number; currency: string }): string {
  return `${distributorId} ${currency}`;
}

function statementOf(group: StatementGroup, openingMinor: number): StatementToIssue {
  const { distributor, currency, rows } = group;
  const grantedMinor = grantedBy(rows);
  const { settledMinor, closingMinor } = balanceOf({ openingMinor, grantedMinor });
  return { distributor: distributor.code, name: distributor.name, currency, grantedMinor, settledMinor, closingMinor };
}
