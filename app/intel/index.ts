export { type Feed, type FeedItem, type FeedReading, feedLimits } from './reading/feed.ts';
