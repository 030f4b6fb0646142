import type { Language } from '../i18n/index.ts';

export const roles = ['distributor', 'brand-manager', 'finance', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** Who is looking. Everything that is found, is found for a viewer. */
export type Viewer = {
  personId: number;
  name: string;
  email: string;
  role: Role;
  membershipId: number;
  /** The distributor that a person of a distributor acts for; null for staff. */
  distributorId: number | null;
  /** An owner of that distributor, who looks after its people. */
  isOwner: boolean;
  language: Language | null;
};

/** As what someone acts. */
export type Acting = Pick<Viewer, 'role' | 'isOwner'>;

/** Whose data are found: those of one distributor, or of all. */
export type Fence = { distributorId: number | undefined };

/** A distributor's people find their own distributor's data only, staff find everyone's. */
export function fenceOf({ distributorId }: Viewer): Fence {
  return { distributorId: distributorId ?? undefined };
}

/** Who did something: a person, or the command line without one (`operator`), or the portal itself (`system`). */
export type Actor = { personId: number | null; name: 'person' | 'operator' | 'system' };

export const operator: Actor = { personId: null, name: 'operator' };
export const system: Actor = { personId: null, name: 'system' };

/** What the command line may see: it has the database itself. */
export const noFence: Fence = { distributorId: undefined };

export function actorOf(viewer: Viewer): Actor {
  return { personId: viewer.personId, name: 'person' };
}
