import type { Database } from '#db/connect.ts';
import { listStatementsNumbered } from '#db/queries/search.ts';
import { listIssuedPeriods } from '#db/queries/statements.ts';
import { formatPeriod } from '../../i18n/index.ts';
import { type Fence, fenceOf } from '../../identity/index.ts';
import { bestOf, comparable } from '../fit.server.ts';
import { firstOf, type SearchKind } from '../kind.server.ts';
import { periodTitle } from '../period-title.ts';
import type { Question } from '../question.server.ts';

/** By number, and for a distributor by period, of which it has one statement or two. */
export const statements: SearchKind = {
  key: 'statements',
  needs: 'statements:read',
  async find(db, viewer, { question, language, today, limit, offset }) {
    const fence = fenceOf(viewer);
    const number = question.typed.normalize('NFKC').toUpperCase();
    const period = fence.distributorId === undefined ? undefined : await findPeriod(db, fence, question);
    const choice = { number, period, today, limit: limit + 1, offset };
    const { shown, isMore } = firstOf(await listStatementsNumbered(db, fence, choice), limit);
    const hits = shown.map((statement) => ({
      href: `/statements/${encodeURIComponent(statement.number)}`,
      title: statement.number,
      notes: [
        ...(viewer.distributorId === null ? [statement.name ?? statement.code] : []),
        formatPeriod(statement.period, language),
      ],
    }));
    return { hits, isMore, isExact: shown[0]?.number === number };
  },
};

/** The period of a statement that is called so, whole, in any language. */
async function findPeriod(db: Database, fence: Fence, question: Question): Promise<string | undefined> {
  const issued = await listIssuedPeriods(db, fence);
  const called = issued.map((code) => comparable({ code, names: Object.values(periodTitle(code)) }));
  const { found, isExact } = bestOf(called, question, { limit: 1, offset: 0 });
  return isExact ? found[0]?.code : undefined;
}
