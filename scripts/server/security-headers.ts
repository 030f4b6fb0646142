import type { RequestHandler } from 'express';

/** What a browser may do with our pages: run our own scripts and styles only, and never stand in another's frame. */
export function securityHeaders({ secure }: { secure: boolean }): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy(String(response.locals.nonce)),
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    });
    if (secure) response.set('Strict-Transport-Security', 'max-age=31536000');
    next();
  };
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
