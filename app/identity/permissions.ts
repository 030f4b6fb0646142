import { isLimited } from './limits.ts';
import type { Acting, Role, Viewer } from './roles.ts';

/** A role, or an owner of a distributor, who may what its other people may not. */
type Holder = Role | 'owner';

/**
 * Who may do what. The auditor reads everything and changes nothing; a distributor's people see their own
 * distributor's data only, which the queries hold, and only its owners look after its people. Every route declares one of
 * these.
 */
export const permissions = {
  'home:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'preferences:change': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'statements:read': ['distributor', 'finance', 'auditor'],
  'statements:issue': ['finance'],
  'periods:read': ['finance', 'auditor'],
  'periods:run': ['finance'],
  'programmes:read': ['distributor', 'brand-manager', 'finance', 'auditor'],
  'programmes:propose': ['brand-manager'],
  'programmes:approve': ['brand-manager'],
  'participants:read': ['brand-manager', 'finance', 'auditor'],
  'partnerships:read': ['distributor', 'brand-manager', 'finance', 'auditor'],
  'partnerships:move': ['brand-manager'],
  'partnerships:approve': ['brand-manager'],
  'distributors:read': ['brand-manager', 'finance', 'administrator', 'auditor'],
  'distributor-page:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'products:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'policies:read': ['distributor', 'brand-manager', 'finance', 'auditor'],
  'policies:propose': ['brand-manager'],
  'policies:approve': ['brand-manager'],
  'imports:read': ['brand-manager', 'finance', 'administrator', 'auditor'],
  'imports:make': ['brand-manager', 'finance', 'administrator'],
  'sales:read': ['brand-manager', 'finance', 'administrator', 'auditor'],
  'courses:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'courses:take': ['distributor'],
  'course-versions:read': ['brand-manager', 'auditor'],
  'courses:write': ['brand-manager'],
  'courses:publish': ['brand-manager'],
  'certificates:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'plans:read': ['distributor', 'brand-manager', 'finance', 'auditor'],
  'plans:write': ['brand-manager'],
  'plans:acknowledge': ['distributor'],
  'joint-plans:open': ['brand-manager'],
  'joint-plans:write': ['distributor', 'brand-manager'],
  'funds:read': ['distributor', 'brand-manager', 'finance', 'auditor'],
  'funds:propose': ['brand-manager'],
  'funds:approve': ['brand-manager'],
  'requests:make': ['distributor'],
  'requests:decide': ['brand-manager'],
  'activities:close': ['distributor', 'brand-manager'],
  'claims:make': ['distributor'],
  'claims:decide': ['brand-manager'],
  'claims:pay': ['finance'],
  'jobs:read': ['finance', 'administrator', 'auditor'],
  'news:read': ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'],
  'news:follow': ['distributor', 'brand-manager', 'finance', 'administrator'],
  'news-desk:read': ['brand-manager', 'auditor'],
  'news:edit': ['brand-manager'],
  'settings:read': ['administrator', 'auditor'],
  'settings:change': ['administrator'],
  'people:read': ['owner', 'administrator', 'auditor'],
  'people:invite': ['owner', 'administrator'],
  'people:change': ['owner', 'administrator'],
  'roles:give': ['administrator'],
  'people:erase': ['administrator'],
  'limits:set': ['administrator'],
  'audit:read': ['administrator', 'auditor'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof permissions;

/** `public`: also for someone who has not signed in. */
export type Need = Permission | 'public';

/** Whether a role may do this, or someone who acts in it, who may own a distributor. */
export function may(who: Role | Acting, permission: Permission): boolean {
  const { role, isOwner } = typeof who === 'string' ? { role: who, isOwner: false } : who;
  const holders = permissions[permission] as readonly Holder[];
  return holders.includes(role) || (isOwner && holders.includes('owner'));
}

/** What reaches everyone at once, a file of sales as well as a run, and so is for those whose role has no limits. */
const reachingAll: readonly Permission[] = [
  'statements:issue',
  'periods:run',
  'programmes:propose',
  'imports:read',
  'imports:make',
  'courses:write',
  'courses:publish',
  'plans:write',
  'news:edit',
];

export function reachesAll(permission: Permission): boolean {
  return reachingAll.includes(permission);
}

/** Whether someone in this role, with these limits, may do it at all; to what, the fence says. */
export function mayAct(who: Acting & Pick<Viewer, 'limits'>, permission: Permission): boolean {
  return may(who, permission) && !(reachesAll(permission) && isLimited(who.limits));
}
