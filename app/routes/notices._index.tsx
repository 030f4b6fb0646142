import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { noticeMessages } from '#app/i18n/messages/notices.ts';
import { findNumber, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { countUnread, listNotices } from '#app/notifications/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { NoticeList } from '#app/ui/notice-list.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';

export const handle = { needs: 'home:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'home:read');
  const { language } = await readPreferences(args.request, viewer);
  const before = findNumber(args.request, 'before');
  const { db } = args.context;
  const hasUnread = (await countUnread(db, viewer)) > 0;
  const found = await listNotices(db, viewer, { before, language });
  return { ...found, before, hasUnread, isOwn: viewer.role === 'distributor' };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(noticeMessages, language)('title'));

export default function Notices() {
  const { notices, older, before, hasUnread, isOwn, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(noticeMessages);
  const mayMark = hasUnread && before === undefined;
  return (
    <Page>
      <PageHead
        action={
          <>
            {mayMark && <MarkAllRead through={notices[0]?.id ?? 0} />}
            <LinkButton href="/account/notices" icon="settings" kind="quiet">
              {say('mailTitle')}
            </LinkButton>
          </>
        }
        sentence={say('sentence')}
        title={say('title')}
      />
      {notices.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say(isOwn ? 'emptyOwn' : 'emptyStaff')}</EmptyState>
      ) : (
        <NoticeList notices={notices} timeZone={timeZone} />
      )}
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}

/** What comes after the list was shown stays unread. */
function MarkAllRead({ through }: { through: number }) {
  const say = useSay(noticeMessages);
  return (
    <Form action="/notices/reading" method="post">
      <input name="through" type="hidden" value={through} />
      <Button icon="check" kind="secondary">
        {say('markAllRead')}
      </Button>
    </Form>
  );
}
