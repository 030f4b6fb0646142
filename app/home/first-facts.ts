import type { Role } from '../identity/index.ts';

/** Who does a part of the first run that administrators may not do. */
export type ActingRole = 'brand-manager' | 'finance';

export type StaffMember = { personId: number; name: string; role: Role };
export type Draft = { code: string; number: number; proposedBy: number | null };

/** What is on record of what a first run needs. */
export type FirstFacts = {
  /** Whether anybody has said whose installation it is. */
  isNamed: boolean;
  counts: Record<
    'brands' | 'productLines' | 'distributors' | 'products' | 'salesLines' | 'programmes' | 'approved' | 'runs',
    number
  >;
  /** Brand managers and finance without limits. */
  staff: StaffMember[];
  /** Open invitations by role. */
  invited: Record<ActingRole, number>;
  /** Programmes that nobody has approved. */
  drafts: Draft[];
};

/** How many act in each role, so that a programme has a proposer and another approver, and a period someone who runs it. */
export const needed: Record<ActingRole, number> = { 'brand-manager': 2, finance: 1 };

export function actingAs(role: Role, { staff }: Pick<FirstFacts, 'staff'>): number {
  return staff.filter((member) => member.role === role).length;
}

/** Whether there will be as many as are needed once everybody who is invited has accepted. */
export function isInvited(role: ActingRole, facts: Pick<FirstFacts, 'staff' | 'invited'>): boolean {
  return actingAs(role, facts) + facts.invited[role] >= needed[role];
}
