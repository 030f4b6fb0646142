import { sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside } from './inside.ts';

export type NewProposal = {
  runId: number;
  distributorId: number;
  period: string;
  currency: string;
  grantedMinor: number;
  /** SHA-256 of the figures. */
  digest: string;
  proposedBy: number | null;
  proposedAt: string;
};

type ProposalKey = Pick<NewProposal, 'runId' | 'distributorId' | 'currency' | 'digest'>;

export async function insertProposal(transaction: Database, proposal: NewProposal): Promise<void> {
  await transaction.insertInto('issueProposals').values(proposal).execute();
}

/** The proposal of exactly these figures. */
export async function findProposal(db: Database, { runId, distributorId, currency, digest }: ProposalKey) {
  return db
    .selectFrom('issueProposals')
    .select(['id', 'proposedBy'])
    .where('runId', '=', runId)
    .where('distributorId', '=', distributorId)
    .where('currency', '=', currency)
    .where('digest', '=', digest)
    .executeTakeFirst();
}

/** The proposals of a period inside the fence that no statement has followed, whichever run they are of, the oldest first. */
export async function listOpenProposals(db: Database, fence: Fence, period: string) {
  return openProposals(db)
    .leftJoin('people', 'people.id', 'proposal.proposedBy')
    .select(['proposal.id', 'proposal.runId', 'proposal.distributorId', 'proposal.currency', 'proposal.digest'])
    .select(['proposal.proposedBy', 'proposal.proposedAt', 'people.name as proposedByName'])
    .where('proposal.period', '=', period)
    .where(distributorInside('proposal.distributorId', fence))
    .orderBy('proposal.id')
    .execute();
}

export type ProposedSum = { period: string; currency: string; statements: number; grantedMinor: number; since: string };

/** What waits for a second person, by period and currency: statements proposed of its latest run by someone else. */
export async function sumProposalsFor(db: Database, personId: number): Promise<ProposedSum[]> {
  const newest = openProposals(db)
    .select(['proposal.period', 'proposal.distributorId', 'proposal.currency'])
    .select((e) => e.fn.max('proposal.id').as('id'))
    .where(
      sql<boolean>`not exists (
        select 1 from runs as newer where newer.period = proposal.period and newer.id > proposal.run_id)`,
    )
    .groupBy(['proposal.period', 'proposal.distributorId', 'proposal.currency']);
  return db
    .selectFrom(newest.as('newest'))
    .innerJoin('issueProposals as own', 'own.id', 'newest.id')
    .select(['newest.period', 'newest.currency'])
    .select((e) => [e.fn.countAll<number>().as('statements'), e.fn.sum<number>('own.grantedMinor').as('grantedMinor')])
    .select((e) => e.fn.min('own.proposedAt').as('since'))
    .where((e) => e.or([e('own.proposedBy', 'is', null), e('own.proposedBy', '!=', personId)]))
    .groupBy(['newest.period', 'newest.currency'])
    .orderBy('newest.period')
    .orderBy('newest.currency')
    .execute();
}

export async function insertConfirmation(
  transaction: Database,
  confirmation: { proposalId: number; statementId: number; confirmedBy: number; confirmedAt: string },
): Promise<void> {
  await transaction.insertInto('issueConfirmations').values(confirmation).execute();
}

function openProposals(db: Database) {
  return db.selectFrom('issueProposals as proposal').where(
    sql<boolean>`not exists (
      select 1 from statements as issued where issued.distributor_id = proposal.distributor_id
        and issued.period = proposal.period and issued.currency = proposal.currency)`,
  );
}
