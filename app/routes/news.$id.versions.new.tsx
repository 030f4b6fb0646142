import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { findAudienceChoices, findStoryToRevise, readStoryForm, reviseStory } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StoryFields } from '#app/ui/story-fields.tsx';

export const handle = { needs: 'news:edit' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const { language } = await readPreferences(args.request, viewer);
  const { db } = args.context;
  const story = (await findStoryToRevise(db, requireNumber(args.params.id))) ?? notFound();
  return { story, choices: await findAudienceChoices(db, language) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const storyId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const story = (await findStoryToRevise(db, storyId)) ?? notFound();
  const form = await args.request.formData();
  const from = requireNumber(String(form.get('from') ?? ''));
  const { draft, mistakes } = await readStoryForm(db, { form, needsBody: story.html === null });
  if (Object.keys(mistakes).length > 0) return data({ draft, mistakes, newer: undefined }, { status: 422 });
  const revised = await reviseStory(db, { storyId, from, draft, actor: actorOf(viewer), now: now() });
  if (revised.kind === 'no-such-story' || revised.kind === 'not-allowed') return notFound();
  if (revised.kind === 'newer-version') return data({ draft, mistakes, newer: revised.number }, { status: 422 });
  return redirect(`/news/${storyId}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(newsDeskMessages, language)('reviseTitle', { title: localText(found.story.title, language) }) : '',
  );

export default function Revision() {
  const { story, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(newsDeskMessages);
  const language = useLanguage();
  const title = localText(story.title, language);
  const href = `/news/${story.storyId}`;
  return (
    <Page>
      <PageHead
        back={{ label: title, href }}
        sentence={say('reviseSentence', { number: story.number + 1 })}
        title={say('reviseTitle', { title })}
      />
      {answer?.newer !== undefined && (
        <Notice state="bad">
          <p>{say('newerVersion', { number: answer.newer })}</p>
          <p>
            {say('newerTitle', { number: answer.newer })}: {title}
          </p>
        </Notice>
      )}
      <Form className="grid grid-cols-1 gap-6" method="post">
        <input name="from" type="hidden" value={story.number} />
        <StoryFields
          choices={choices}
          draft={answer?.draft ?? story}
          hasSource={story.html !== null}
          mistakes={answer?.mistakes ?? {}}
        />
        <ButtonRow>
          <Button>{say('publishVersion', { number: story.number + 1 })}</Button>
          <LinkButton href={href} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
