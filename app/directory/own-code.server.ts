import type { Database } from '#db/connect.ts';
import { findDistributorKey } from '#db/queries/distributors.ts';
import type { Viewer } from '../identity/index.ts';

/** The code of the viewer's own distributor; undefined for staff. */
export async function findOwnCode(db: Database, { distributorId }: Pick<Viewer, 'distributorId'>) {
  if (distributorId === null) return undefined;
  return (await findDistributorKey(db, { id: distributorId }))?.code;
}
