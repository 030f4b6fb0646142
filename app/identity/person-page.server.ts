import type { Database } from '#db/connect.ts';
import { findLastSignIn, findPerson, listMembershipsOf } from '#db/queries/memberships.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { isLanguage } from '../i18n/index.ts';
import { mayBeLimited } from './limits.ts';
import { may } from './permissions.ts';
import { fenceOf, type Role, type Viewer } from './roles.ts';

/**
 * A person with what they are and were, and what the viewer may change of it. An owner finds the people who act for the own
 * distributor, and of them nothing else.
 */
export async function findPersonPage(db: Database, viewer: Viewer, { id, now }: { id: number; now: Date }) {
  const { distributorId } = fenceOf(viewer);
  const person = await findPerson(db, id);
  if (!person) return undefined;
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const rows = await listMembershipsOf(db, [id], { today, distributorId });
  const isStaff = distributorId === undefined;
  if (!isStaff && !rows.some(({ endedAt }) => endedAt === null)) return undefined;

  const isErased = person.erasedAt !== null;
  const isOwn = id === viewer.personId;
  const mayChange = may(viewer, 'people:change');
  const memberships = rows.map((row) => ({
    ...row,
    role: row.role as Role,
    mayEnd: mayChange && row.endedAt === null && !(isOwn && row.role === 'administrator'),
    mayOwn: mayChange && row.endedAt === null && row.distributorId !== null,
  }));
  const { name, email, language, createdAt, erasedAt } = person;
  return {
    ...{ id, name, createdAt, erasedAt, isOwn, timeZone },
    email: isErased ? undefined : email,
    language: language !== null && isLanguage(language) ? language : undefined,
    memberships,
    lastSignIn: isStaff ? { at: await findLastSignIn(db, id) } : undefined,
    seesTrail: may(viewer, 'audit:read'),
    mayGive: may(viewer, 'roles:give') && !isErased && !isOwn,
    mayLimit: may(viewer, 'limits:set') && memberships.some(isLimitable),
    mayErase: may(viewer, 'people:erase') && !isErased && !isOwn,
  };
}

function isLimitable({ role, endedAt }: { role: Role; endedAt: string | null }): boolean {
  return endedAt === null && mayBeLimited(role);
}

export type PersonPage = NonNullable<Awaited<ReturnType<typeof findPersonPage>>>;
