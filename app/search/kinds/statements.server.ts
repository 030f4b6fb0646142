import { listStatementsNumbered } from '#db/queries/search.ts';
import { parsePeriod } from '../../calendar/index.ts';
import { formatPeriod } from '../../i18n/index.ts';
import { fenceOf } from '../../identity/index.ts';
import { firstOf, type SearchKind } from '../kind.server.ts';

/** By number, and for a distributor by period, of which it has one statement or two. */
export const statements: SearchKind = {
  key: 'statements',
  needs: 'statements:read',
  async find(db, viewer, { question, language, today, fiscalYear, limit, offset }) {
    const number = question.typed.normalize('NFKC').toUpperCase();
    const period = parsePeriod(number, fiscalYear)?.text;
    const choice = { number, period, today, limit: limit + 1, offset };
    const { shown, isMore } = firstOf(await listStatementsNumbered(db, fenceOf(viewer), choice), limit);
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
