import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { findNumber, notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { findSource } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { InboxTable } from '#app/ui/inbox-table.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { RawText } from '#app/ui/raw-text.tsx';
import { Refresh } from '#app/ui/refresh.tsx';
import { Section } from '#app/ui/section.tsx';
import { SourceStateMark, useFailureWords } from '#app/ui/source-state.tsx';

export const handle = { needs: 'news-desk:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news-desk:read');
  const before = findNumber(args.request, 'before');
  const source = await findSource(args.context.db, { id: requireNumber(args.params.id), before });
  return { before, mayEdit: mayAct(viewer, 'news:edit'), ...(source ?? notFound()) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.name ?? '');

type Found = Awaited<ReturnType<typeof loader>>;

export default function Source() {
  const source = useLoaderData<typeof loader>();
  const { name, state, isBeingFetched, items, older, before, timeZone, mayEdit } = source;
  const say = useSay(newsDeskMessages);
  const failure = useFailureWords(source);
  return (
    <Page>
      <PageHead
        action={mayEdit && <Actions {...source} />}
        back={{ label: say('sources'), href: '/news/sources' }}
        mark={<SourceStateMark state={state} />}
        title={name}
      />
      {isBeingFetched && <Notice state="information">{say('beingFetched')}</Notice>}
      {failure && !isBeingFetched && <Notice state="bad">{failure}</Notice>}
      <Facts {...source} />
      <Section title={say('waitingItems')}>
        {items.length === 0 ? (
          <EmptyState title={say('noneWait')}>{say('noneWaitText')}</EmptyState>
        ) : (
          <InboxTable caption={say('waitingItems')} items={items} timeZone={timeZone} withSource={false} />
        )}
      </Section>
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
      {isBeingFetched && <Refresh seconds={refreshSeconds} />}
    </Page>
  );
}

function Actions({ id, endedAt, isBeingFetched }: Found) {
  const say = useSay(newsDeskMessages);
  if (endedAt !== null) {
    return (
      <Form action={`/news/sources/${id}/resumption`} method="post">
        <Button kind="secondary">{say('resume')}</Button>
      </Form>
    );
  }
  return (
    <>
      <Form action={`/news/sources/${id}/fetches`} method="post">
        <Button disabled={isBeingFetched}>{say('fetchNow')}</Button>
      </Form>
      <Form action={`/news/sources/${id}/ending`} method="post">
        <Button kind="secondary">{say('end')}</Button>
      </Form>
    </>
  );
}

function Facts({ address, askedAt, addedByName, addedAt, timeZone }: Found) {
  const say = useSay(newsDeskMessages);
  return (
    <KeyValueList
      items={[
        { key: say('address'), value: <RawText>{address}</RawText> },
        {
          key: say('askedAt'),
          value: askedAt === null ? say('neverAsked') : <InstantText at={askedAt} timeZone={timeZone} />,
        },
        { key: say('addedBy'), value: <DoneBy at={addedAt} name={addedByName} timeZone={timeZone} /> },
      ]}
    />
  );
}

const refreshSeconds = 2;
