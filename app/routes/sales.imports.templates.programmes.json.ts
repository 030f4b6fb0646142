import type { LoaderFunctionArgs } from '@remix-run/node';
import { dispositionOf } from '#app/files/index.server.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { getProgrammeExample } from '#app/uploads/index.server.ts';

export const handle = { needs: 'programmes:propose' };

/** A file of programmes to be changed. */
export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'programmes:propose');
  const { db, now } = args.context;
  const { text, name } = await getProgrammeExample(db, now());
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': dispositionOf('attachment', name),
    },
  });
}
