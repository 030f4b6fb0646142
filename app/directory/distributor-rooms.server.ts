import type { Database } from '#db/connect.ts';
import type { Language } from '../i18n/index.ts';
import { countPeopleOf } from '../identity/index.server.ts';
import { may, type Permission, type Viewer } from '../identity/index.ts';
import { listFundsOf, listJointPlansOf } from '../marketing/index.server.ts';
import { listPartnershipsOf } from '../partnerships/index.server.ts';
import { listProgrammesOf } from '../rebates/index.server.ts';
import { listStatementsOf } from '../statements/index.server.ts';
import { listCertificates } from '../training/index.server.ts';
import { findSalesTo } from './sales-by-quarter.server.ts';

const statementsShown = 4;
const certificatesShown = 5;

type Asking = { distributorId: number; language: Language; now: Date };

/** What each room knows of one distributor; nothing of a room that the viewer's role may not read. */
export async function gatherRooms(db: Database, viewer: Viewer, asking: Asking) {
  const { distributorId, language, now } = asking;
  const within = async <Found>(permission: Permission, find: () => Promise<Found>) =>
    may(viewer, permission) ? await find() : undefined;
  return {
    partnerships: await within('partnerships:read', () => listPartnershipsOf(db, viewer, asking)),
    sales: await within('sales:read', () => findSalesTo(db, viewer, { distributorId, now })),
    statements: await within('statements:read', () =>
      listStatementsOf(db, viewer, { distributorId, limit: statementsShown, now }),
    ),
    programmes: await within('programmes:read', () => listProgrammesOf(db, viewer, { distributorId, language, now })),
    funds: await within('funds:read', () => listFundsOf(db, viewer, distributorId)),
    plans: await within('plans:read', () => listJointPlansOf(db, viewer, { distributorId, now })),
    certificates: await within('certificates:read', async () => {
      const { certificates, older } = await listCertificates(db, viewer, { distributorId, language, now });
      return {
        certificates: certificates.slice(0, certificatesShown),
        hasMore: older !== undefined || certificates.length > certificatesShown,
      };
    }),
    people: await within('people:read', () => countPeopleOf(db, distributorId)),
  };
}
