import type { Request, RequestHandler } from 'express';
import { isSafe } from './safe-methods.ts';

const form = 'application/x-www-form-urlencoded';
const formTypes = new Set([form, 'multipart/form-data']);

/** Actions read forms, and reading anything else as one throws. An empty body without a type is a form without fields. */
export const refuseOtherThanForms: RequestHandler = (request, response, next) => {
  if (isSafe(request.method)) return next();
  if (isEmpty(request) && request.get('Content-Type') === undefined) request.headers['content-type'] = form;
  if (formTypes.has(mediaTypeOf(request))) return next();
  response.status(415).type('text/plain').send('This request is not a form.');
};

function isEmpty(request: Request): boolean {
  return request.get('Transfer-Encoding') === undefined && Number(request.get('Content-Length') ?? 0) === 0;
}

function mediaTypeOf(request: Request): string {
  return (request.get('Content-Type') ?? '').replace(/;.*/s, '').trim().toLowerCase();
}
