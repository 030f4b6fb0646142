import type { Database } from '#db/connect.ts';
import { listDocumentsNumbered } from '#db/queries/search.ts';
import { type Fence, fenceOf } from '../../identity/index.ts';
import { type Asking, firstOf, type SearchKind } from '../kind.server.ts';
import { spellingsOf } from '../question.server.ts';

/** Documents of sales by number; they lead to their lines. */
export const documents: SearchKind = {
  key: 'documents',
  needs: 'sales:read',
  async find(db, viewer, asking) {
    const { limit } = asking;
    const { spelling, rows } = await findSpelling(db, fenceOf(viewer), asking);
    const { shown, isMore } = firstOf(rows, limit);
    const hits = shown.map(({ document, date, code, name }) => ({
      href: `/sales?${new URLSearchParams({ document, distributor: code })}`,
      title: document,
      notes: [name ?? code, date],
    }));
    return { hits, isMore, isExact: shown[0]?.document === spelling };
  },
};

/** What is found for the first way of writing the number for which there is anything. */
async function findSpelling(db: Database, fence: Fence, { question, today, limit, offset }: Asking) {
  for (const spelling of spellingsOf(question)) {
    const rows = await listDocumentsNumbered(db, fence, { number: spelling, today, limit: limit + 1, offset });
    if (rows.length > 0) return { spelling, rows };
  }
  return { spelling: question.typed, rows: [] };
}
