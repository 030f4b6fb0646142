import type { Request, RequestHandler } from 'express';
import { isSafe } from './safe-methods.ts';

/**
 * Every request that may change something comes from a page of our own: the browser says so in `Origin`, or, where it
 * sends none, in `Sec-Fetch-Site`. What the request says of its own host is not believed.
 */
export function refuseOtherOrigins(origin: string): RequestHandler {
  return (request, response, next) => {
    if (isSafe(request.method)) return next();
    if (stopsMail(request)) {
      // Remix compares it with our own once more.
      delete request.headers.origin;
      return next();
    }
    const sentOrigin = request.get('Origin');
    const isOurs = sentOrigin === undefined ? request.get('Sec-Fetch-Site') === 'same-origin' : sentOrigin === origin;
    if (isOurs) return next();
    response.status(403).type('text/plain').send('This request did not come from a page of this portal.');
  };
}

/**
 * The one exception: mail programs and providers stop a mail by a request of their own (RFC 8058). What it does is decided
 * by the token in the address, and whose cookie comes with it makes no difference.
 */
function stopsMail({ method, path }: Request): boolean {
  return method === 'POST' && /^\/unsubscribe\/[\w-]{43}$/.test(path);
}
