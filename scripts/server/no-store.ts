import type { RequestHandler } from 'express';

/** Remix answers which routes there are, the same to everyone, and itself says for how long. */
const manifestPath = '/__manifest';

/**
 * What a person sees here is kept by no cache, so that nobody finds it after the person has signed out. What a browser
 * asks for ahead, because a link is pointed at, it uses for five minutes whatever it is told, also after the figures have
 * changed: it gets the scripts of the page ahead and no figures.
 */
export const noStore: RequestHandler = (request, response, next) => {
  if (request.path !== manifestPath) response.set('Cache-Control', 'no-store');
  const purpose = request.get('Sec-Purpose') ?? request.get('Purpose') ?? '';
  const isAhead = request.method === 'GET' && purpose.startsWith('prefetch');
  if (isAhead) response.status(204).end();
  else next();
};
