import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findProposal, insertProposal } from '#db/queries/issue-proposals.ts';
import { findLatestRun } from '#db/queries/runs.ts';
import { digestOf } from '../files/index.server.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { grantedBy, type NotIssued } from './issue-standing.server.ts';
import type { Run, StatementGroup } from './run-facts.server.ts';
import { type SecondPersonAbove, takesTwo } from './takes-two.ts';

/** What someone sees of a statement before it is issued, with the digest that says it is the same. */
export type Figures = {
  runId: number;
  distributorId: number;
  distributor: string;
  period: string;
  currency: string;
  grantedMinor: number;
  digest: string;
};

/** It is proposed, now or before, and waits for another person. */
export type Proposed = {
  kind: 'proposed';
  distributor: string;
  currency: string;
  grantedMinor: number;
  isNew: boolean;
};

export type SecondPerson =
  | { kind: 'not-needed' }
  | { kind: 'confirms'; proposalId: number; personId: number }
  | Proposed
  | ({ kind: 'not-issued' } & NotIssued);

export type Issuer = {
  actor: Actor;
  /** The instant at which it is issued or proposed. */
  issuedAt: string;
  /** Now: what is issued at once takes a while, and people are told of each as it is. */
  toldAt: string;
  above: SecondPersonAbove;
  /** The proposal that is confirmed, as it was seen; without, nothing is. */
  confirms?: number;
};

/** The digest is of the run, of every row and of the balance to which they are added. */
export function figuresOf(run: Run, { distributor, currency, rows }: StatementGroup, openingMinor: number): Figures {
  const said = rows.map(({ programmeId, versionId, dueMinor, adjustingLines, row }) => [
    programmeId,
    versionId,
    dueMinor,
    adjustingLines,
    row,
  ]);
  return {
    runId: run.id,
    distributorId: distributor.id,
    distributor: distributor.code,
    period: run.period,
    currency,
    grantedMinor: grantedBy(rows),
    digest: digestOf(JSON.stringify([run.id, distributor.id, currency, openingMinor, said])),
  };
}

/**
 * Whether a statement is issued by one person, and otherwise what is still lacking: one person proposes it, another one
 * confirms it on the same figures. The command line without a person may propose.
 */
export async function askSecondPerson(db: Database, figures: Figures, issuer: Issuer): Promise<SecondPerson> {
  const { actor, above, confirms } = issuer;
  if (confirms === undefined) {
    return takesTwo(figures, above) ? propose(db, figures, issuer) : { kind: 'not-needed' };
  }
  const proposal = await findProposal(db, figures);
  if (proposal?.id !== confirms) return refused(figures, 'figures-changed');
  if (actor.personId === null) return refused(figures, 'not-allowed');
  if (proposal.proposedBy === actor.personId) return refused(figures, 'own-proposal');
  return { kind: 'confirms', proposalId: proposal.id, personId: actor.personId };
}

/** Read in the transaction that issues: a newer run makes a proposal void, and a role may have ended. */
export async function mayConfirm(
  transaction: Database,
  figures: Figures,
  personId: number,
): Promise<({ kind: 'not-issued' } & NotIssued) | undefined> {
  await lockRecord(transaction);
  const latest = await findLatestRun(transaction, figures.period);
  if (latest?.id !== figures.runId) return refused(figures, 'figures-changed');
  return (await personMay(transaction, personId, 'statements:issue')) ? undefined : refused(figures, 'not-allowed');
}

/** Two who propose the same figures at once propose them once. */
async function propose(db: Database, figures: Figures, { actor, issuedAt: at }: Issuer): Promise<Proposed> {
  const { distributor, currency, grantedMinor, ...others } = figures;
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const proposed = { kind: 'proposed' as const, distributor, currency, grantedMinor };
    if (await findProposal(transaction, figures)) return { ...proposed, isNew: false };
    const proposal = { ...others, currency, grantedMinor, proposedBy: actor.personId, proposedAt: at };
    await insertProposal(transaction, proposal);
    await insertAuditEvent(transaction, {
      at,
      personId: actor.personId,
      actor: actor.name,
      action: 'issue-proposed',
      subject: `run ${figures.runId}`,
      detail: { distributor, period: figures.period, granted: amountToText(grantedMinor, currency), currency },
    });
    return { ...proposed, isNew: true };
  });
}

function refused({ distributor, currency }: Figures, reason: NotIssued['reason']) {
  return { kind: 'not-issued' as const, distributor, currency, reason };
}
