import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { saveStory } from '#app/intel/index.server.ts';

export const handle = { needs: 'news:follow' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:follow');
  const storyId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const isFound = await saveStory(db, viewer, { storyId, now: now() });
  return isFound ? redirect(`/news/${storyId}`, 303) : notFound();
}
