import type { RequestHandler } from 'express';

/** Nothing has a NUL in its address or is found by one, and PostgreSQL refuses the text that holds it. */
export const refuseNul: RequestHandler = (request, response, next) => {
  if (!request.url.includes('%00')) return next();
  response.status(404).type('text/plain').send('There is no such page.');
};
