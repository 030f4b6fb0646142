import { listCourseTitles } from '../../training/index.server.ts';
import type { SearchKind } from '../kind.server.ts';
import { findTitled } from '../titled.server.ts';

/** By code, and by title in each language. */
export const courses: SearchKind = {
  key: 'courses',
  needs: 'courses:read',
  async find(db, viewer, asking) {
    const all = await listCourseTitles(db, viewer);
    return findTitled(all, asking, (code) => `/courses/${encodeURIComponent(code)}`);
  },
};
