import { listProgrammeTitles } from '../../rebates/index.server.ts';
import type { SearchKind } from '../kind.server.ts';
import { findTitled } from '../titled.server.ts';

/** By code, and by title in each language. */
export const programmes: SearchKind = {
  key: 'programmes',
  needs: 'programmes:read',
  async find(db, viewer, asking) {
    const all = await listProgrammeTitles(db, viewer, asking.now);
    return findTitled(all, asking, (code) => `/programmes/${encodeURIComponent(code)}`);
  },
};
