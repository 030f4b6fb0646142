import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { findAudienceChoices, publishArticle, readStoryForm } from '#app/intel/index.server.ts';
import { noAudience } from '#app/intel/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StoryFields } from '#app/ui/story-fields.tsx';

export const handle = { needs: 'news:edit' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const { language } = await readPreferences(args.request, viewer);
  return { choices: await findAudienceChoices(args.context.db, language) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const { db, now } = args.context;
  const { draft, mistakes } = await readStoryForm(db, { form: await args.request.formData(), needsBody: true });
  if (Object.keys(mistakes).length > 0) return data({ draft, mistakes }, { status: 422 });
  const storyId = await publishArticle(db, { draft, actor: actorOf(viewer), now: now() });
  if (storyId === undefined) return notFound();
  return redirect(`/news/${storyId}`, 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsDeskMessages, language)('newStory'));

const empty = { category: '', title: {}, body: {}, meaning: {}, audience: noAudience };

export default function NewStory() {
  const { choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(newsDeskMessages);
  const sayNews = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        back={{ label: sayNews('title'), href: '/news' }}
        sentence={say('newSentence')}
        title={say('newStory')}
      />
      <Form className="grid grid-cols-1 gap-6" method="post">
        <StoryFields choices={choices} draft={answer?.draft ?? empty} mistakes={answer?.mistakes ?? {}} />
        <ButtonRow>
          <Button>{say('publish')}</Button>
          <LinkButton href="/news" kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
