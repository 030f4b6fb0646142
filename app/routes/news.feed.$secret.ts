import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#app/identity/index.server.ts';
import { writeFeed } from '#app/intel/index.server.ts';

/** A feed reader signs in nowhere: the secret in the address says whose feed it is. */
export const handle = { needs: 'public' };

export async function loader(args: LoaderFunctionArgs) {
  const { db, now, origin } = args.context;
  const feed = await writeFeed(db, { secret: args.params.secret ?? '', origin, now: now() });
  if (feed === undefined) return notFound();
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Referrer-Policy': 'no-referrer' },
  });
}
