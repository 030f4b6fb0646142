import type { LoaderFunctionArgs } from '@remix-run/node';
import { dispositionOf } from '#app/files/index.server.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findProof } from '#app/marketing/index.server.ts';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const id = requireNumber(args.params.id);
  const position = requireNumber(args.params.position);
  const { db, now } = args.context;
  const proof = (await findProof(db, viewer, { id, position, now: now() })) ?? notFound();
  // A picture is shown where it stands; a paper, in which scripts could be, is only ever saved.
  const how = proof.contentType.startsWith('image/') ? 'inline' : 'attachment';
  return new Response(proof.bytes, {
    headers: {
      'Content-Type': proof.contentType,
      'Content-Disposition': dispositionOf(how, proof.name),
      'Content-Length': String(proof.bytes.byteLength),
    },
  });
}
