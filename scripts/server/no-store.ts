import type { RequestHandler } from 'express';

/** Remix answers which routes there are, the same to everyone, and itself says for how long. */
const manifestPath = '/__manifest';

/**
 * What a person sees here is kept by no cache, so that nobody finds it after the person has signed out; only what the
 * browser fetches ahead, because a link is pointed at, is kept for the moment until it is followed.
 */
export const noStore: RequestHandler = (request, response, next) => {
  const purpose = request.get('Sec-Purpose') ?? request.get('Purpose') ?? '';
  const isAhead = request.method === 'GET' && purpose.startsWith('prefetch');
  if (request.path !== manifestPath) response.set('Cache-Control', isAhead ? 'private, max-age=5' : 'no-store');
  next();
};
