import type { Database } from '#db/connect.ts';
import {
  type DueDate,
  listActivitiesBeginning,
  listCertificatesEnding,
  listCommitmentsDue,
  listPoliciesBeginning,
  listStagesBeginning,
} from '#db/queries/due-dates.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import type { HomeClock } from './clock.server.ts';
import type { Due } from './due.ts';

type Dates = Promise<Due<'policies' | 'stages' | 'activities' | 'certificates' | 'commitments'>[]>;

/** Policies and stages that begin. */
export async function listPartnershipDates(db: Database, viewer: Viewer, { ahead }: HomeClock): Dates {
  const fence = fenceOf(viewer);
  const policies = await listPoliciesBeginning(db, fence, ahead);
  const stages = await listStagesBeginning(db, fence, ahead);
  return [
    ...policies.map((due) =>
      dueOf('policies', due, { list: '/policies', one: ({ code, name }) => `/policies/${code}/${name}` }),
    ),
    ...stages.map((due) => dueOf('stages', due, { list: '/partnerships', one: ({ code }) => `/partnerships/${code}` })),
  ];
}

/** Activities that begin, commitments that are due and certificates that end. */
export async function listJointDates(db: Database, viewer: Viewer, { ahead }: HomeClock): Dates {
  const fence = fenceOf(viewer);
  const activities = await listActivitiesBeginning(db, fence, ahead);
  const commitments = await listCommitmentsDue(db, fence, ahead);
  const certificates = await listCertificatesEnding(db, fence, ahead);
  return [
    ...activities.map((due) =>
      dueOf('activities', due, { list: '/activities', one: ({ code }) => `/requests/${code}` }),
    ),
    ...commitments.map((due) =>
      dueOf('commitments', due, { list: '/plans', one: ({ code }) => `/plans/joint/${code}` }),
    ),
    ...certificates.map((due) => dueOf('certificates', due, { list: '/certificates' })),
  ];
}

type One = { code: string; name: string };

function dueOf<Kind extends string>(
  kind: Kind,
  { date, count, code, name }: DueDate,
  { list, one }: { list: string; one?: (only: One) => string },
): Due<Kind> {
  const only = code === null || name === null ? undefined : { code, name };
  return { kind, date, count, href: only && one ? one(only) : list, ...(only && { name: nameOf(kind, only) }) };
}

/** A policy is called after its line, a partnership by its address; the others say what they are. */
function nameOf(kind: string, { code, name }: One): string {
  if (kind === 'activities' || kind === 'commitments' || kind === 'certificates') return name;
  return code.replace('~', ' · ');
}
