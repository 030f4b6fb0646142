import type { Database } from '#db/connect.ts';
import type { Viewer } from '../identity/index.ts';
import { countClaimsIn, countPlansToSign, listAnnualPlans } from '../marketing/index.server.ts';
import { listMyCourses } from '../training/index.server.ts';
import type { Reading } from './reading.ts';
import { onlyWaiting, type Waiting } from './waiting.ts';

type Kind = 'joint-plans' | 'annual-plan' | 'rejected-claims' | 'courses';

/** What waits for the people of a distributor, what concerns others first. */
export async function listDistributorWaiting(
  db: Database,
  viewer: Viewer,
  { language, now }: Reading,
): Promise<Waiting<Kind>[]> {
  const { plans, year } = await listAnnualPlans(db, viewer, now);
  const unread = plans.filter((plan) => plan.year === year && plan.number && plan.acknowledgements === 0);
  const courses = await listMyCourses(db, viewer, { language, now });
  const owed = courses.filter(({ required, standing }) => required && standing !== 'certified');
  return onlyWaiting([
    { kind: 'joint-plans', count: await countPlansToSign(db, viewer), href: '/plans' },
    { kind: 'annual-plan', count: unread.length, href: `/plans/${year}` },
    { kind: 'rejected-claims', count: await countClaimsIn(db, viewer, 'rejected'), href: '/claims?state=rejected' },
    { kind: 'courses', count: owed.length, href: '/courses' },
  ]);
}
