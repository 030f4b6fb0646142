import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer, setOwner } from '#app/identity/index.server.ts';

export const handle = { needs: 'people:change' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:change');
  const personId = requireNumber(args.params.id);
  const membershipId = requireNumber(args.params.membership);
  const { db, now } = args.context;
  const { kind } = await setOwner(db, viewer, { personId, membershipId, isOwner: true, now: now() });
  return kind === 'set' ? redirect(`/people/${personId}`, 303) : notFound();
}
