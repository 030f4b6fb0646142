export { fetchSource, type SourceFetched } from './fetch-source.server.ts';
export type { Guard } from './fetching/guarded-agent.server.ts';
export { chooseInterests, findInterests, forgetStory, makeFeed, revokeFeed, saveStory } from './follow-news.server.ts';
export { listNews, openStory } from './list-news.server.ts';
export {
  addSource,
  askForDueFetches,
  askForFetch,
  endSource,
  resumeSource,
  type SourceAdded,
} from './manage-sources.server.ts';
export {
  countInbox,
  findAudienceChoices,
  findInboxItem,
  findSource,
  findStoryToRevise,
  listInbox,
  listSources,
  type SourceState,
} from './news-desk.server.ts';
export { discardItem, keepItem, publishArticle, reviseStory, withdrawStory } from './publish-story.server.ts';
export { readStoryForm } from './read-story-form.server.ts';
export { readFeed } from './reading/read-feed.server.ts';
export { writeFeed } from './write-feed.server.ts';
