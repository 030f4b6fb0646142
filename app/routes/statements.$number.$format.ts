import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { downloadStatement } from '#app/statements/index.server.ts';

export const handle = { needs: 'statements:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const { number = '', format = '' } = args.params;
  const { db, origin } = args.context;
  const file = (await downloadStatement(db, viewer, { number, format, origin })) ?? notFound();
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Content-Length': String(file.bytes.byteLength),
    },
  });
}
