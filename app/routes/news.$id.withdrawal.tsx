import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { findStoryToRevise, withdrawStory } from '#app/intel/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'news:edit' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'news:edit');
  const { storyId, title } = (await findStoryToRevise(args.context.db, requireNumber(args.params.id))) ?? notFound();
  return { storyId, title };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const storyId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const isWithdrawn = await withdrawStory(db, { storyId, actor: actorOf(viewer), now: now() });
  return isWithdrawn ? redirect('/news', 303) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) =>
    data ? sayIn(newsDeskMessages, language)('withdrawTitle', { title: localText(data.title, language) }) : '',
  );

export default function Withdrawal() {
  const { storyId, title } = useLoaderData<typeof loader>();
  const say = useSay(newsDeskMessages);
  const called = localText(title, useLanguage());
  const href = `/news/${storyId}`;
  return (
    <Page>
      <PageHead back={{ label: called, href }} title={say('withdrawTitle', { title: called })} />
      <p className="prose">{say('withdrawSentence')}</p>
      <Form method="post">
        <ButtonRow>
          <Button kind="danger">{say('withdraw')}</Button>
          <LinkButton href={href} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
