import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { findInboxItem } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { ForeignText } from '#app/ui/foreign-text.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';

export const handle = { needs: 'news-desk:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news-desk:read');
  const item = (await findInboxItem(args.context.db, requireNumber(args.params.id))) ?? notFound();
  return { ...item, mayEdit: mayAct(viewer, 'news:edit') };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.title ?? '');

type Found = Awaited<ReturnType<typeof loader>>;

export default function InboxItem() {
  const item = useLoaderData<typeof loader>();
  const { id, title, html, storyId, discardedAt, mayEdit } = item;
  const say = useSay(newsDeskMessages);
  const isWaiting = storyId === null && discardedAt === null;
  return (
    <Page>
      <PageHead
        action={isWaiting && mayEdit && <Actions id={id} />}
        back={{ label: say('inbox'), href: '/news/inbox' }}
        sentence={isWaiting && say('itemSentence')}
        title={title}
      />
      {storyId !== null && (
        <Notice action={<TextLink href={`/news/${storyId}`}>{say('toStory')}</TextLink>} state="good">
          {say('itemKept')}
        </Notice>
      )}
      {discardedAt !== null && <Notice state="information">{say('itemDiscarded')}</Notice>}
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,68ch)_minmax(0,1fr)]">
        <Section title={say('said')}>
          {html === '' ? <p className="text-quiet">{say('saidNothing')}</p> : <ForeignText html={html} />}
        </Section>
        <Facts {...item} />
      </div>
    </Page>
  );
}

function Actions({ id }: { id: number }) {
  const say = useSay(newsDeskMessages);
  return (
    <>
      <LinkButton href={`/news/inbox/${id}/story`}>{say('keepTitle')}</LinkButton>
      <Form action={`/news/inbox/${id}/discarding`} method="post">
        <Button kind="secondary">{say('discard')}</Button>
      </Form>
    </>
  );
}

function Facts({ sourceId, sourceName, publishedAt, fetchedAt, link, timeZone }: Found) {
  const say = useSay(newsDeskMessages);
  const sayNews = useSay(newsMessages);
  return (
    <KeyValueList
      items={[
        { key: say('source'), value: <TextLink href={`/news/sources/${sourceId}`}>{sourceName}</TextLink> },
        {
          key: say('itemDate'),
          value: publishedAt === null ? say('noDate') : <InstantText at={publishedAt} timeZone={timeZone} />,
        },
        { key: say('fetchedAt'), value: <InstantText at={fetchedAt} timeZone={timeZone} /> },
        link !== null && { key: say('address'), value: <TextLink href={link}>{sayNews('toOriginal')}</TextLink> },
      ]}
    />
  );
}
