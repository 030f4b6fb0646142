import { type ActionFunctionArgs, redirect } from '@remix-run/node';

export const handle = { needs: 'public' };

export async function action({ request, context }: ActionFunctionArgs) {
  const session = await context.sessions.find(request.headers.get('Cookie'));
  const cookie = session && (await context.sessions.close(session.id));
  return redirect('/sign-in', { headers: cookie ? { 'Set-Cookie': cookie } : {} });
}
