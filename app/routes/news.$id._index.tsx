import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { may, mayAct } from '#app/identity/index.ts';
import { openStory } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { DoneBy } from '#app/ui/done-by.tsx';
import { ForeignText } from '#app/ui/foreign-text.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { useForWhom } from '#app/ui/story-list.tsx';
import { Timeline } from '#app/ui/timeline.tsx';

export const handle = { needs: 'news:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:read');
  const { language } = await readPreferences(args.request, viewer);
  const storyId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const story = (await openStory(db, viewer, { storyId, language, now: now() })) ?? notFound();
  return { ...story, mayEdit: mayAct(viewer, 'news:edit'), mayFollow: may(viewer.role, 'news:follow') };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.title ?? '');

type Found = Awaited<ReturnType<typeof loader>>;

export default function Story() {
  const story = useLoaderData<typeof loader>();
  const { title, category, publishedAt, timeZone, paragraphs, meaning, html, link, isSaved } = story;
  const say = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        action={<Actions {...story} />}
        back={{ label: say('title'), href: '/news' }}
        mark={isSaved && <StateMark state="good">{say('saved')}</StateMark>}
        sentence={
          <>
            {say(category)} · <InstantText at={publishedAt} timeZone={timeZone} />
          </>
        }
        title={title}
      />
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,68ch)_minmax(0,1fr)]">
        <div className="grid grid-cols-1 content-start gap-8">
          {paragraphs.length > 0 && <Paragraphs paragraphs={paragraphs} />}
          {meaning.length > 0 && (
            <div className="border-l-2 border-accent bg-accent-wash px-5 py-4">
              <Section title={say('meaning')}>
                <Paragraphs paragraphs={meaning} />
              </Section>
            </div>
          )}
          {html && (
            <Section action={link && <TextLink href={link}>{say('toOriginal')}</TextLink>} title={say('original')}>
              <ForeignText html={html} />
            </Section>
          )}
          {!html && link && <TextLink href={link}>{say('toOriginal')}</TextLink>}
        </div>
        <aside className="grid grid-cols-1 content-start gap-8">
          <ForWhomSection story={story} />
          {story.versions.length > 0 && <Versions {...story} />}
        </aside>
      </div>
    </Page>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: string[] }) {
  return (
    <div className="prose grid gap-3">
      {paragraphs.map((paragraph) => (
        <p className="whitespace-pre-line" key={paragraph}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}

function ForWhomSection({ story }: { story: Found }) {
  const say = useSay(newsMessages);
  const words = useForWhom(story);
  return (
    <Section title={say(story.audience ? 'audienceTitle' : 'whyTitle')}>
      <ul className="grid gap-1">
        {(words.length > 0 ? words : [say('forEveryone')]).map((word) => (
          <li className="border-b py-2 first:border-t" key={word}>
            {word}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Versions({ versions, timeZone }: Pick<Found, 'versions' | 'timeZone'>) {
  const say = useSay(newsMessages);
  return (
    <Section title={say('versions')}>
      <Timeline
        events={versions.map(({ number, publishedAt, publishedByName }, index) => ({
          id: number,
          title: say('version', { number }),
          at: <DoneBy at={publishedAt} name={publishedByName} timeZone={timeZone} />,
          state: index === 0 ? 'good' : 'neutral',
        }))}
      />
    </Section>
  );
}

function Actions({ storyId, isSaved, mayEdit, mayFollow }: Found) {
  const say = useSay(newsMessages);
  const sayDesk = useSay(newsDeskMessages);
  return (
    <>
      {mayEdit && (
        <>
          <LinkButton href={`/news/${storyId}/versions/new`} kind="secondary">
            {sayDesk('revise')}
          </LinkButton>
          <LinkButton href={`/news/${storyId}/withdrawal`} kind="danger">
            {sayDesk('withdraw')}
          </LinkButton>
        </>
      )}
      {mayFollow && (
        <Form action={`/news/${storyId}/${isSaved ? 'bookmark-removal' : 'bookmark'}`} method="post">
          <Button kind={isSaved ? 'quiet' : 'secondary'}>{say(isSaved ? 'forget' : 'save')}</Button>
        </Form>
      )}
    </>
  );
}
