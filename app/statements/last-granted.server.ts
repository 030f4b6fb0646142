import type { Database } from '#db/connect.ts';
import { findNewestStatement } from '#db/queries/statements.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import type { Statement } from './statement.ts';

/**
 * The rows of a programme on the newest statement that the viewer may see, each with its place on it, from 1; undefined
 * without a statement.
 */
export async function findLastGranted(db: Database, viewer: Viewer, code: string) {
  const found = await findNewestStatement(db, fenceOf(viewer));
  if (!found) return undefined;
  const { rows } = JSON.parse(found.body) as Statement;
  return {
    number: found.number,
    rows: rows
      .map(({ programme, period, due, currency }, index) => ({ number: index + 1, programme, period, due, currency }))
      .filter(({ programme }) => programme === code),
  };
}
