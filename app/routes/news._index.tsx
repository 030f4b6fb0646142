import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { findNumber, findTexts, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { may, mayAct } from '#app/identity/index.ts';
import { countInbox, listNews } from '#app/intel/index.server.ts';
import { categories, isCategory } from '#app/intel/index.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { StoryList } from '#app/ui/story-list.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'news:read' };

const shows = ['unread', 'saved', 'interests'] as const;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:read');
  const { language } = await readPreferences(args.request, viewer);
  const { db, now } = args.context;
  const filter = findTexts(args.request, ['search', 'category', 'show']);
  const before = findNumber(args.request, 'before');
  const { search, category = '' } = filter;
  const show = shows.find((one) => one === filter.show);
  const asking = { search, show, category: isCategory(category) ? category : undefined };
  const found = await listNews(db, viewer, { ...asking, before, language, now: now() });
  const maySeeDesk = may(viewer.role, 'news-desk:read');
  return {
    ...found,
    filter,
    before,
    isOwn: viewer.role === 'distributor',
    inbox: maySeeDesk ? await countInbox(db) : undefined,
    mayEdit: mayAct(viewer, 'news:edit'),
    mayFollow: may(viewer.role, 'news:follow'),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function News() {
  const found = useLoaderData<typeof loader>();
  const { stories, older, before, filter, isOwn, timeZone } = found;
  const say = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        action={<Actions {...found} />}
        sentence={say(isOwn ? 'sentenceOwn' : 'sentenceStaff')}
        title={say('title')}
      />
      <Filter filter={filter} mayFollow={found.mayFollow} />
      {stories.length === 0 ? (
        <None isFiltered={Object.keys(filter).length > 0} isOwn={isOwn} />
      ) : (
        <StoryList stories={stories} timeZone={timeZone} />
      )}
      <OlderPager
        newestHref={before ? queryText(filter) : undefined}
        olderHref={older ? queryText({ ...filter, before: older }) : undefined}
      />
    </Page>
  );
}

function Actions({ inbox, mayEdit, mayFollow }: Pick<Found, 'inbox' | 'mayEdit' | 'mayFollow'>) {
  const say = useSay(newsMessages);
  const sayDesk = useSay(newsDeskMessages);
  return (
    <>
      {mayEdit && <LinkButton href="/news/new">{sayDesk('newStory')}</LinkButton>}
      {inbox !== undefined && (
        <>
          <LinkButton href="/news/inbox" kind="secondary">
            {sayDesk('inboxLink', { count: inbox })}
          </LinkButton>
          <LinkButton href="/news/sources" kind="secondary">
            {sayDesk('sources')}
          </LinkButton>
        </>
      )}
      {mayFollow && (
        <LinkButton href="/news/interests" kind={inbox === undefined ? 'secondary' : 'quiet'}>
          {say('interests')}
        </LinkButton>
      )}
    </>
  );
}

function Filter({ filter, mayFollow }: Pick<Found, 'filter' | 'mayFollow'>) {
  const say = useSay(newsMessages);
  return (
    <Form key={queryText(filter)} method="get">
      <FilterBar isFiltered={Object.keys(filter).length > 0}>
        <TextField defaultValue={filter.search} label={say('search')} name="search" type="search" width="short" />
        <SelectField
          defaultValue={filter.category}
          label={say('categoryHead')}
          name="category"
          options={[
            { value: '', text: say('anyCategory') },
            ...categories.map((value) => ({ value, text: say(value) })),
          ]}
          width="short"
        />
        {mayFollow && (
          <SelectField
            defaultValue={filter.show}
            label={say('show')}
            name="show"
            options={[
              { value: '', text: say('showAll') },
              { value: 'unread', text: say('showUnread') },
              { value: 'saved', text: say('showSaved') },
              { value: 'interests', text: say('showInterests') },
            ]}
            width="short"
          />
        )}
      </FilterBar>
    </Form>
  );
}

function None({ isFiltered, isOwn }: { isFiltered: boolean; isOwn: boolean }) {
  const say = useSay(newsMessages);
  if (isFiltered) return <EmptyState title={say('noneFound')}>{say('noneFoundText')}</EmptyState>;
  return <EmptyState title={say('emptyTitle')}>{say(isOwn ? 'emptyOwn' : 'emptyStaff')}</EmptyState>;
}
