import type { Database } from '#db/connect.ts';
import { countProposalsFor } from '#db/queries/issue-proposals.ts';
import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { countInbox } from '../intel/index.server.ts';
import {
  countActivitiesToDecide,
  countClaimsIn,
  countClaimsOfOthers,
  countPlansToSign,
  listAnnualPlans,
} from '../marketing/index.server.ts';
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
  switch (viewer.role) {
    case 'distributor': {
      const { plans, year } = await listAnnualPlans(db, viewer, now);
      const unread = plans.filter((plan) => plan.year === year && plan.number && plan.acknowledgements === 0);
      const courses = await listMyCourses(db, viewer, { language, now });
      const owed = courses.filter(({ required, standing }) => required && standing !== 'certified');
      return [
        { kind: 'joint-plans', count: await countPlansToSign(db, viewer), href: '/plans' },
        { kind: 'annual-plan', count: unread.length, href: `/plans/${year}` },
        { kind: 'rejected-claims', count: await countClaimsIn(db, viewer, 'rejected'), href: '/claims?state=rejected' },
        { kind: 'courses', count: owed.length, href: '/courses' },
      ];
    }
    case 'brand-manager': {
      return [
        { kind: 'moves', count: await countMovesToApprove(db, viewer, now), href: '/partnerships' },
        { kind: 'activities', count: await countActivitiesToDecide(db, viewer), href: '/requests' },
        { kind: 'claims', count: await countClaimsOfOthers(db, viewer, 'waiting'), href: '/claims?state=waiting' },
        { kind: 'joint-plans', count: await countPlansToSign(db, viewer), href: '/plans' },
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
        { kind: 'payable-claims', count: await countClaimsIn(db, viewer, 'payable'), href: '/claims?state=payable' },
      ];
    }
    default:
      return [];
  }
}
