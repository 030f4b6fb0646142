import { listNews } from '../../intel/index.server.ts';
import { firstOf, type SearchKind } from '../kind.server.ts';

/** By words that stand in them, the newest first; all of them stand in their room. Finding one is not reading it. */
export const stories: SearchKind = {
  key: 'stories',
  needs: 'news:read',
  async find(db, viewer, { question, language, now, limit }) {
    const { stories: found, older } = await listNews(db, viewer, { search: question.typed, language, now });
    const { shown, isMore } = firstOf(found, limit);
    const hits = shown.map(({ storyId, title, publishedAt }) => ({
      href: `/news/${storyId}`,
      title,
      notes: [publishedAt.slice(0, 10)],
    }));
    const moreHref = `/news?${new URLSearchParams({ search: question.typed })}`;
    return { hits, isMore: isMore || older !== undefined, isExact: false, moreHref };
  },
};
