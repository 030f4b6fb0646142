import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { downloadCertificate } from '#app/training/index.server.ts';

export const handle = { needs: 'certificates:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'certificates:read');
  const { number = '' } = args.params;
  const file = (await downloadCertificate(args.context.db, viewer, number)) ?? notFound();
  return new Response(file.bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file.name}"`,
      'Content-Length': String(file.bytes.byteLength),
    },
  });
}
