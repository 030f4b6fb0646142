import type { Language } from '../i18n/index.ts';
import { type Limits, noLimits } from './limits.ts';

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
  /** Whether keys lead somewhere by themselves. */
  shortcuts: 'on' | 'off';
  /** To what a staff role is limited. */
  limits: Limits;
};

/** As what someone acts. */
export type Acting = Pick<Viewer, 'role' | 'isOwner'>;

/**
 * Whose data are found: those of one distributor, or of all, within the limits of a staff role. What lies inside limits,
 * on the business day of the request:
 *
 * | noun                                              | lies inside, if                                                |
 * | ------------------------------------------------- | -------------------------------------------------------------- |
 * | product line                                      | it is named, and one of its products bears a named brand       |
 * | product                                           | its product line does                                          |
 * | distributor                                       | its territory is named, and it ever stood in such a line       |
 * | partnership with its moves and evidence           | its distributor and its product line do                        |
 * | stage policy                                      | its product line does; decided only without territories        |
 * | programme                                         | it pays on such a line and in such a territory; approved only  |
 * |                                                   | where it pays on nothing else                                  |
 * | sales line                                        | its distributor and its product's line do                      |
 * | statement, row of a run, joint plan, certificate, | its distributor does; each is one document, and seen whole     |
 * | enrolment, acknowledgement                        |                                                                |
 * | fund                                              | its brand is named, or bears products of a named line          |
 * | allocation, entry, request, activity, claim       | its fund does, and the territory of its distributor is named   |
 * | annual plan, course, story, source, job, run      | always, to read                                                |
 *
 * What reaches everyone takes a role without limits: see `reachesAll`.
 */
export type Fence = { distributorId: number | undefined; limits: Limits };

/** Someone for whom data are found. */
export type Fenced = Pick<Viewer, 'distributorId' | 'limits'>;

/** A distributor's people find their own distributor's data only, staff find everyone's within their limits. */
export function fenceOf({ distributorId, limits }: Fenced): Fence {
  return { distributorId: distributorId ?? undefined, limits };
}

/** Who did something: a person, or the command line without one (`operator`), or the portal itself (`system`). */
export type Actor = { personId: number | null; name: 'person' | 'operator' | 'system' };

export const operator: Actor = { personId: null, name: 'operator' };
export const system: Actor = { personId: null, name: 'system' };

/** What the command line may see: it has the database itself. */
export const noFence: Fence = { distributorId: undefined, limits: noLimits };

export function actorOf(viewer: Viewer): Actor {
  return { personId: viewer.personId, name: 'person' };
}
