import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import {
  insertLimitVersion,
  type LimitVersion,
  listLimitChoices,
  listLimitVersions,
} from '#db/queries/membership-limits.ts';
import { findMembership } from '#db/queries/people.ts';
import { type LimitKind, limitKinds, mayBeLimited } from './limits.ts';
import { viewerMay } from './person-may.server.ts';
import type { Viewer } from './roles.ts';

/** The codes that are chosen of each kind. */
export type LimitCodes = Record<LimitKind, string[]>;

export type LimitMistake = 'unknown' | 'too-many';

export type LimitsSet =
  | { kind: 'set' | 'unchanged' }
  | { kind: 'mistaken'; mistakes: Partial<Record<LimitKind, LimitMistake>> }
  /** Someone else has set them since the form was opened. */
  | { kind: 'newer'; newest: LimitVersion }
  /** Nobody lifts the limits under which they act. */
  | { kind: 'own' }
  | { kind: 'not-allowed' }
  /** There is no such person, or the role has no limits. */
  | { kind: 'not-found' };

/** Every page asks for all of them, in one query. */
export const mostLimits = 200;

type Setting = {
  personId: number;
  membershipId: number;
  /** The number of the setting on which the form was opened; 0 where there was none. */
  base: number;
  codes: LimitCodes;
  now: Date;
};

/** Sets to what a staff role is limited, in place of what held before; without any code it has no limits. */
export async function setLimits(db: Database, viewer: Viewer, setting: Setting): Promise<LimitsSet> {
  const { personId, membershipId, base, codes, now } = setting;
  return db.transaction().execute(async (transaction): Promise<LimitsSet> => {
    await lockRecord(transaction);
    if (!(await viewerMay(transaction, viewer, 'limits:set'))) return { kind: 'not-allowed' };
    const membership = await findMembership(transaction, { personId, membershipId });
    if (!membership || !mayBeLimited(membership.role)) return { kind: 'not-found' };
    if (personId === viewer.personId) return { kind: 'own' };
    const choices = await listLimitChoices(transaction);
    const mistakes = mistakesOf(codes, choices);
    if (Object.keys(mistakes).length > 0) return { kind: 'mistaken', mistakes };
    const [newest] = await listLimitVersions(transaction, membershipId);
    const before = newest?.codes ?? { brand: [], 'product-line': [], territory: [] };
    if (newest && newest.number !== base) return { kind: 'newer', newest };
    if (limitKinds.every((kind) => [...codes[kind]].sort().join('\n') === before[kind].join('\n'))) {
      return { kind: 'unchanged' };
    }

    const at = now.toISOString();
    const idsOf = (kind: LimitKind) =>
      choices[kind].flatMap(({ id, code }) => (codes[kind].includes(code) ? id : [])).sort((a, b) => a - b);
    const limits = {
      brand: idsOf('brand'),
      'product-line': idsOf('product-line'),
      territory: idsOf('territory'),
      on: '',
    };
    const version = { membershipId, number: (newest?.number ?? 0) + 1, setBy: viewer.personId, setAt: at, limits };
    await insertLimitVersion(transaction, version);
    const event = { at, personId: viewer.personId, actor: 'person', subject: `person ${personId}` };
    const [brands, productLines, territories] = limitKinds.map((kind) => [...codes[kind]].sort().join(', ') || '–');
    const named = { brands, productLines, territories };
    const action = limitKinds.some((kind) => codes[kind].length > 0) ? 'limits-set' : 'limits-lifted';
    await insertAuditEvent(transaction, { ...event, action, detail: { role: membership.role, ...named } });
    return { kind: 'set' };
  });
}

function mistakesOf(codes: LimitCodes, choices: Record<LimitKind, readonly { code: string }[]>) {
  const mistakes: Partial<Record<LimitKind, LimitMistake>> = {};
  for (const kind of limitKinds) {
    const known = new Set(choices[kind].map(({ code }) => code));
    if (codes[kind].length > mostLimits) mistakes[kind] = 'too-many';
    if (!codes[kind].every((code) => known.has(code))) mistakes[kind] = 'unknown';
  }
  return mistakes;
}
