import type { Database } from '#db/connect.ts';
import type { Viewer } from '../identity/index.ts';
import { getAdministratorHome } from './administrator-home.server.ts';
import { getAuditorHome } from './auditor-home.server.ts';
import { getBrandHome } from './brand-home.server.ts';
import { getDistributorHome } from './distributor-home.server.ts';
import { getFinanceHome } from './finance-home.server.ts';
import type { Reading } from './reading.ts';

/** What the viewer comes for: a distributor what was earned, staff what waits for them or has happened last. */
export async function getHome(db: Database, viewer: Viewer, reading: Reading) {
  switch (viewer.role) {
    case 'distributor':
      return getDistributorHome(db, viewer, reading);
    case 'finance':
      return getFinanceHome(db, viewer, reading);
    case 'brand-manager':
      return getBrandHome(db, viewer, reading);
    case 'administrator':
      return getAdministratorHome(db, reading);
    case 'auditor':
      return getAuditorHome(db, viewer, reading);
  }
}
