import { createHash } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import {
  insertProgrammeApproval,
  insertProgrammeVersion,
  listVersionsOfProgramme,
  type ProposedVersion,
} from '#db/queries/programmes.ts';
import { type Day, dayToText, type FiscalYear, periodOfDay, requireDay } from '../calendar/index.ts';
import { canonicalJson } from '../sales/index.ts';
import type { Stage } from './inputs.ts';
import type { Programme } from './programme/programme-schema.ts';
import { type WhyNotWithdrawn, withdrawFromStage } from './programme/withdraw-from-stage.ts';

/** That a programme no longer counts in a stage from a day on. */
export type Withdrawal = { programme: string; stage: Stage; from: string };

/** `after-term`: it ends before that day anyway. `changes-later`: an approved version begins after that day. */
export type WhyNoVersion = WhyNotWithdrawn | 'no-such-programme' | 'after-term' | 'changes-later';

/** What a withdrawal takes: a version of the programme, nothing, or something that it cannot have. */
export type WithdrawalPlan = { programme: string } & (
  | { kind: 'unchanged' }
  | { kind: 'refused'; why: WhyNoVersion }
  | {
      kind: 'new-version';
      number: number;
      fromDate: string;
      definition: Programme;
      /** A draft that can no longer be approved, because this version is newer. */
      passesOver: number | undefined;
    }
);

/**
 * What each withdrawal takes. The dates in a programme's stages say on which sales it counts, so that its new version may
 * begin with the programme's own period in which the day lies: the sales of that period before the day count as they did.
 */
export async function planWithdrawals(
  db: Database,
  { withdrawals, today, fiscalYear }: { withdrawals: readonly Withdrawal[]; today: string; fiscalYear: FiscalYear },
): Promise<WithdrawalPlan[]> {
  const plans: WithdrawalPlan[] = [];
  for (const withdrawal of withdrawals) {
    const versions = await listVersionsOfProgramme(db, withdrawal.programme);
    plans.push({ programme: withdrawal.programme, ...planOne(versions, { withdrawal, today, fiscalYear }) });
  }
  return plans;
}

type Planning = { withdrawal: Withdrawal; today: string; fiscalYear: FiscalYear };

function planOne(versions: readonly ProposedVersion[], { withdrawal, today, fiscalYear }: Planning) {
  const approved = versions.filter(({ isApproved }) => isApproved);
  const last = [...approved].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1) || a.number - b.number).at(-1);
  if (!last) return refused('no-such-programme');
  const answer = withdrawFromStage(last.definition.stages, { ...withdrawal, today });
  if (answer.kind === 'unchanged') return answer;
  if (answer.kind !== 'withdrawn') return refused(answer.kind);
  if (withdrawal.from > last.definition.effective.to) return refused('after-term');
  const fromDate = dayToText(firstDayOf(last.definition, requireDay(withdrawal.from), fiscalYear));
  if (fromDate < last.fromDate) return refused('changes-later');
  const newestApproved = Math.max(...approved.map(({ number }) => number));
  return {
    kind: 'new-version' as const,
    number: Math.max(...versions.map(({ number }) => number)) + 1,
    fromDate,
    definition: { ...last.definition, stages: answer.stages },
    passesOver: versions.find(({ number }) => number > newestApproved)?.number,
  };
}

function refused(why: WhyNoVersion) {
  return { kind: 'refused' as const, why };
}

/** A version begins on the first day of one of the programme's own periods, the first with its term. */
function firstDayOf({ period, effective }: Programme, day: Day, fiscalYear: FiscalYear): Day {
  const from = requireDay(effective.from);
  return period === 'term' ? from : Math.max(from, periodOfDay(day, period, fiscalYear).firstDay);
}

type Carrying = { proposedBy: number; proposedAt: string; approvedBy: number; at: string; changeNumber: number };

/**
 * Adds the planned versions, approved, in the transaction of whatever decided them: proposed and approved by the same two
 * people, under its change number.
 */
export async function insertWithdrawals(
  transaction: Database,
  plans: readonly WithdrawalPlan[],
  { proposedBy, proposedAt, approvedBy, at, changeNumber }: Carrying,
): Promise<void> {
  for (const plan of plans) {
    if (plan.kind !== 'new-version') continue;
    const { programme: code, number, fromDate } = plan;
    const definition = canonicalJson(plan.definition);
    const digest = createHash('sha256').update(definition).digest('hex');
    const version = { code, number, fromDate, definition, digest, proposedBy, proposedAt };
    const versionId = await insertProgrammeVersion(transaction, version);
    await insertProgrammeApproval(transaction, { versionId, approvedBy, approvedAt: at, changeNumber });
    const event = { at, personId: approvedBy, actor: 'person', action: 'programme-approved' };
    await insertAuditEvent(transaction, { ...event, subject: `programme ${code}`, detail: { number, fromDate } });
  }
}
