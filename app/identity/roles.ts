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
  language: Language | null;
  /** To what a staff role is limited. */
  limits: Limits;
};

/**
 * Whose data are found: those of one distributor, or of all, within the limits of a staff role. What lies inside:
 *
 * | noun                                            | inside, if                                                        |
 * | ----------------------------------------------- | ----------------------------------------------------------------- |
 * | product line                                    | named, and a product of it bears a named brand today              |
 * | distributor                                     | its territory today is named, and it ever stood in such a line    |
 * | partnership, its moves and evidence             | its distributor and its product line are                          |
 * | stage policy                                    | its product line is                                               |
 * | programme                                       | it pays on such a line, and to a distributor that is inside       |
 * | sales line                                      | its distributor and its product's line of today are               |
 * | statement, row of a run, joint plan, request,   | its distributor is; a document is one, and is seen whole          |
 * | activity, claim, certificate, acknowledgement   | (what belongs to a fund also asks for the fund's brand)           |
 * | fund                                            | its brand is named, or bears products of a named line             |
 * | annual plan, course, story, source, job         | always: they are the manufacturer's as a whole                    |
 *
 * What reaches beyond the limits is read, not decided: see `reachesAll`.
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
