/** Why a source gave nothing, in words that stand in the database and in the messages. */
export const fetchFailures = [
  'not-web',
  'credentials',
  'not-public',
  'unreachable',
  'too-slow',
  'too-long',
  'too-many-redirects',
  'status',
  'no-feed',
] as const;

export type FetchFailure = {
  reason: (typeof fetchFailures)[number];
  /** Of `status`: what the server answered. */
  status?: number;
  /** Of `no-feed`: what is wrong with the file. */
  detail?: string;
};
