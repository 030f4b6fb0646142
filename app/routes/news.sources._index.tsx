import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { listSources } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { SourceStateMark } from '#app/ui/source-state.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'news-desk:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news-desk:read');
  return { ...(await listSources(args.context.db)), mayEdit: mayAct(viewer, 'news:edit') };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsDeskMessages, language)('sources'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Sources() {
  const { sources, timeZone, mayEdit } = useLoaderData<typeof loader>();
  const say = useSay(newsDeskMessages);
  const sayNews = useSay(newsMessages);
  const columns = useColumns(timeZone);
  const add = mayEdit && <LinkButton href="/news/sources/new">{say('addSource')}</LinkButton>;
  return (
    <Page>
      <PageHead
        action={add}
        back={{ label: sayNews('title'), href: '/news' }}
        sentence={say('sourcesSentence')}
        title={say('sources')}
      />
      {sources.length === 0 ? (
        <EmptyState title={say('sourcesEmpty')}>{say('sourcesEmptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('sources')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/news/sources/${id}`}
          rowKey={({ id }) => id}
          rows={sources}
        />
      )}
    </Page>
  );
}

function useColumns(timeZone: string): Column<Found['sources'][number]>[] {
  const say = useSay(newsDeskMessages);
  return [
    { key: 'name', head: say('name'), cell: ({ name }) => name },
    { key: 'address', head: say('address'), cell: ({ address }) => <RawText>{address}</RawText> },
    { key: 'state', head: say('state'), cell: ({ state }) => <SourceStateMark state={state} />, narrow: 'mark' },
    {
      key: 'asked',
      head: say('askedAt'),
      cell: ({ askedAt }) => (askedAt === null ? say('neverAsked') : <InstantText at={askedAt} timeZone={timeZone} />),
    },
    {
      key: 'waiting',
      head: say('waiting'),
      align: 'end',
      narrow: 'figure',
      cell: ({ waitingCount }) => <Quantity text={String(waitingCount)} />,
    },
  ];
}
