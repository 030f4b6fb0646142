import { listPeriodTexts } from '../../finance/index.server.ts';
import type { SearchKind } from '../kind.server.ts';
import { periodTitle } from '../period-title.ts';
import { findTitled } from '../titled.server.ts';

/** As an address writes them, and as people name them in each language. */
export const periods: SearchKind = {
  key: 'periods',
  needs: 'periods:read',
  async find(db, _viewer, asking) {
    const texts = await listPeriodTexts(db, asking.now);
    const all = texts.map((code) => ({ code, title: periodTitle(code) }));
    return findTitled(all, asking, (code) => `/periods/${code}`);
  },
};
