import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { exportRunRowLines } from '#app/rebates/index.server.ts';

export const handle = { needs: 'periods:read' };

/** Every line behind a row, those that count and those that do not. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'periods:read');
  const { db, now } = args.context;
  const choice = { runId: requireNumber(args.params.id), id: requireNumber(args.params.row), now: now() };
  return csvResponse((await exportRunRowLines(db, viewer, choice)) ?? notFound());
}
