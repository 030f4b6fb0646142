export { readFeed } from './reading/read-feed.server.ts';
