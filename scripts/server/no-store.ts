import type { RequestHandler } from 'express';

/** Remix answers which routes there are, the same to everyone, and itself says for how long. */
const manifestPath = '/__manifest';

/** What a person sees here is kept by no cache, so that nobody finds it after the person has signed out. */
export const noStore: RequestHandler = (request, response, next) => {
  if (request.path !== manifestPath) response.set('Cache-Control', 'no-store');
  next();
};
