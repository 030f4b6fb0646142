export { type Audience, newsStages, noAudience, type Reason, reasonsFor, type Standing } from './audience.ts';
export { type Category, categories, isCategory } from './category.ts';
export { type FetchFailure, fetchFailures } from './fetching/fetch-failure.ts';
export { type Feed, type FeedItem, type FeedReading, feedLimits } from './reading/feed.ts';
export {
  type AudienceChoices,
  type DraftField,
  type DraftMistake,
  type DraftMistakes,
  draftFrom,
  readStoryDraft,
  type StoryDraft,
} from './story-draft.ts';
