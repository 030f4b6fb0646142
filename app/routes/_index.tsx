import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const { name, role } = await requireViewer(args, 'home:read');
  return { name, role };
}

export const meta = () => [{ title: 'Tandem' }];

export default function Home() {
  const { name, role } = useLoaderData<typeof loader>();
  const say = useSay(homeMessages);
  return (
    <Page>
      <PageHead title={say('welcome', { name })} />
      <EmptyState title={say('emptyTitle')}>
        {say(role === 'distributor' ? 'emptyDistributor' : 'emptyStaff')}
      </EmptyState>
    </Page>
  );
}
