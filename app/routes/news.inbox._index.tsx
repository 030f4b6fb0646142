import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { findNumber, requireViewer } from '#app/identity/index.server.ts';
import { listInbox } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { InboxTable } from '#app/ui/inbox-table.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';

export const handle = { needs: 'news-desk:read' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'news-desk:read');
  const before = findNumber(args.request, 'before');
  return { before, ...(await listInbox(args.context.db, { before })) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsDeskMessages, language)('inbox'));

export default function Inbox() {
  const { items, older, before, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(newsDeskMessages);
  const sayNews = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        action={
          <LinkButton href="/news/sources" kind="secondary">
            {say('sources')}
          </LinkButton>
        }
        back={{ label: sayNews('title'), href: '/news' }}
        sentence={say('inboxSentence')}
        title={say('inbox')}
      />
      {items.length === 0 ? (
        <EmptyState title={say('inboxEmpty')}>{say('inboxEmptyText')}</EmptyState>
      ) : (
        <InboxTable caption={say('inbox')} items={items} timeZone={timeZone} />
      )}
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}
