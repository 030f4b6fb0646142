import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { makeFeed } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'news:follow' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'news:follow');
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:follow');
  const { db, now, origin } = args.context;
  return { address: `${origin}/news/feed/${await makeFeed(db, viewer, now())}` };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsMessages, language)('feed'));

/** The address is shown as it is made, and never again: who opens this page later is told where to make another. */
export default function Feed() {
  const made = useActionData<typeof action>();
  const say = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        back={{ label: say('interests'), href: '/news/interests' }}
        sentence={say('feedNote')}
        title={say('feed')}
      />
      {made ? (
        <>
          <Notice state="attention">{say('feedOnce')}</Notice>
          <TextField
            defaultValue={made.address}
            label={say('feedAddress')}
            name="address"
            readOnly
            spellCheck={false}
            width="full"
          />
        </>
      ) : (
        <EmptyState
          action={
            <LinkButton href="/news/interests" kind="secondary">
              {say('interests')}
            </LinkButton>
          }
          title={say('feedHidden')}
        >
          {say('feedHiddenText')}
        </EmptyState>
      )}
    </Page>
  );
}
