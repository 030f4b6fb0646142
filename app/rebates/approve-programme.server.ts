import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { drawChange, lockRecord } from '#db/queries/changes.ts';
import { insertProgrammeApproval, listVersionsOfProgramme, type ProposedVersion } from '#db/queries/programmes.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { listLimitsFor, personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';
import { loadInside } from './load-inside.server.ts';
import { isWhollyInside, type Reach, reachOf } from './programme/reach.ts';
import { settlementDifferences } from './programme/settles-alike.ts';

/** The version that is approved; without `number` the newest that the programme has. */
export type ApprovalRequest = { code: string; number?: number; actor: Actor; now: Date };

export type Approval =
  | { kind: 'approved'; number: number; fromDate: string }
  | { kind: 'no-such-version' }
  | { kind: 'approved-already'; number: number }
  /** A newer version is approved, so that this one will never hold. */
  | { kind: 'superseded'; number: number; newerNumber: number }
  | { kind: 'own-proposal'; number: number }
  /** It settles by other periods or in another currency than an approved version, with which it shares what is settled. */
  | { kind: 'settles-otherwise'; number: number }
  /** It pays, or paid, beyond the limits of the one who would approve. */
  | { kind: 'beyond-limits'; number: number }
  | { kind: 'not-allowed' };

/**
 * Approves a draft of a programme, which then holds from the day it was proposed for. Whoever proposed it does not
 * approve it, nor does anyone but a person who may approve programmes; whatever is refused changes nothing.
 */
export async function approveProgramme(db: Database, request: ApprovalRequest): Promise<Approval> {
  const { code, actor, now } = request;
  return db.transaction().execute(async (transaction): Promise<Approval> => {
    await lockRecord(transaction);
    const { personId } = actor;
    if (personId === null || !(await personMay(transaction, personId, 'programmes:approve')))
      return { kind: 'not-allowed' };
    const versions = await listVersionsOfProgramme(transaction, code);
    const asked = request.number ?? versions[0]?.number;
    const version = versions.find(({ number }) => number === asked);
    if (!version) return { kind: 'no-such-version' };
    const { id, number, fromDate, proposedBy, isApproved } = version;
    if (isApproved) return { kind: 'approved-already', number };
    const newer = versions.find((other) => other.isApproved && other.number > number);
    if (newer) return { kind: 'superseded', number, newerNumber: newer.number };
    const approved = versions.filter((other) => other.isApproved);
    const reach = await reachFor(transaction, personId, { versions, decided: [version, ...approved], now });
    if (reach === 'none') return { kind: 'no-such-version' };
    if (reach === 'some') return { kind: 'beyond-limits', number };
    if (proposedBy === personId) return { kind: 'own-proposal', number };
    if (approved.some((other) => settlementDifferences(other.definition, version.definition).length > 0)) {
      return { kind: 'settles-otherwise', number };
    }

    const at = now.toISOString();
    const change = { kind: 'approve-programme', acceptedAt: at, acceptedBy: personId };
    const changeNumber = await drawChange(transaction, change);
    await insertProgrammeApproval(transaction, { versionId: id, approvedBy: personId, approvedAt: at, changeNumber });
    const event = { at, personId, actor: actor.name, action: 'programme-approved', subject: `programme ${code}` };
    await insertAuditEvent(transaction, { ...event, detail: { number, fromDate } });
    return { kind: 'approved', number, fromDate };
  });
}

type Reaching = { versions: readonly ProposedVersion[]; decided: readonly ProposedVersion[]; now: Date };

/** How much of what is decided lies inside the limits of a person, in the role that has the widest. */
async function reachFor(transaction: Database, personId: number, { versions, decided, now }: Reaching): Promise<Reach> {
  const { timeZone } = await getSettings(transaction);
  const on = dayToText(dayInZone(now, timeZone));
  let widest: Reach = 'none';
  for (const limits of await listLimitsFor(transaction, personId, { permission: 'programmes:approve', on })) {
    const inside = await loadInside(transaction, limits);
    if (!inside || isWhollyInside(inside, decided)) return 'all';
    if (versions.some(({ definition }) => reachOf(definition, inside) !== 'none')) widest = 'some';
  }
  return widest;
}
