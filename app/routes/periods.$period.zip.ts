import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { fenceOf } from '#app/identity/index.ts';
import { zipStatements } from '#app/statements/index.server.ts';

export const handle = { needs: 'periods:read' };

/** Every statement of the period in every format, as one file. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { period = '' } = args.params;
  const { db, origin, readsOn } = args.context;
  const file = (await zipStatements(db, fenceOf(viewer), { period, origin, readsOn })) ?? notFound();
  return new Response(file.stream, {
    headers: { 'Content-Type': file.contentType, 'Content-Disposition': `attachment; filename="${file.name}"` },
  });
}
