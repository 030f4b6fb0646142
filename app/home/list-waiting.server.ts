import type { Database } from '#db/connect.ts';
import { countProposalsFor } from '#db/queries/issue-proposals.ts';
import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { countInbox } from '../intel/index.server.ts';
import { listActivities, listAnnualPlans, listClaims, listJointPlans } from '../marketing/index.server.ts';
import { countMovesToApprove } from '../partnerships/index.server.ts';
import { listMyCourses } from '../training/index.server.ts';

export type WaitingKind =
  | 'moves'
  | 'activities'
  | 'claims'
  | 'statements-to-confirm'
  | 'payable-claims'
  | 'rejected-claims'
  | 'joint-plans'
  | 'annual-plan'
  | 'courses'
  | 'news-items';

/** Something that waits for the viewer to act, how often, and where it is done. */
export type Waiting = { kind: WaitingKind; count: number; href: string };

type Reading = { language: Language; now: Date };

/** What waits for the viewer in the rooms, what concerns others first; what waits nowhere is left out. */
export async function listWaiting(db: Database, viewer: Viewer, reading: Reading): Promise<Waiting[]> {
  const waiting = await waitingFor(db, viewer, reading);
  return waiting.filter(({ count }) => count > 0);
}

async function waitingFor(db: Database, viewer: Viewer, { language, now }: Reading): Promise<Waiting[]> {
  const isNotOwn = ({ madeBy }: { madeBy: number | null }) => madeBy !== viewer.personId;
  const claimsIn = async (state: 'waiting' | 'payable' | 'rejected') =>
    (await listClaims(db, viewer, { state, now })).claims;
  const toSign = async () => (await listJointPlans(db, viewer, { now })).filter(({ waitsForMe }) => waitsForMe).length;
  switch (viewer.role) {
    case 'distributor': {
      const { plans, year } = await listAnnualPlans(db, viewer, now);
      const unread = plans.filter((plan) => plan.year === year && plan.number && plan.acknowledgements === 0);
      const courses = await listMyCourses(db, viewer, { language, now });
      const owed = courses.filter(({ required, standing }) => required && standing !== 'certified');
      return [
        { kind: 'joint-plans', count: await toSign(), href: '/plans' },
        { kind: 'annual-plan', count: unread.length, href: `/plans/${year}` },
        { kind: 'rejected-claims', count: (await claimsIn('rejected')).length, href: '/claims?state=rejected' },
        { kind: 'courses', count: owed.length, href: '/courses' },
      ];
    }
    case 'brand-manager': {
      const activities = (await listActivities(db, viewer, now)).filter(({ state }) => state === 'waiting');
      return [
        { kind: 'moves', count: await countMovesToApprove(db, viewer, now), href: '/partnerships' },
        { kind: 'activities', count: activities.filter(isNotOwn).length, href: '/requests' },
        { kind: 'claims', count: (await claimsIn('waiting')).filter(isNotOwn).length, href: '/claims?state=waiting' },
        { kind: 'joint-plans', count: await toSign(), href: '/plans' },
        { kind: 'news-items', count: mayAct(viewer, 'news:edit') ? await countInbox(db) : 0, href: '/news/inbox' },
      ];
    }
    case 'finance': {
      const proposed = mayAct(viewer, 'statements:issue') ? await countProposalsFor(db, viewer.personId) : [];
      const [only, ...others] = proposed;
      return [
        {
          kind: 'statements-to-confirm',
          count: proposed.reduce((sum, { statements }) => sum + statements, 0),
          href: only && others.length === 0 ? `/periods/${encodeURIComponent(only.period)}/issue` : '/periods',
        },
        { kind: 'payable-claims', count: (await claimsIn('payable')).length, href: '/claims?state=payable' },
      ];
    }
    default:
      return [];
  }
}
