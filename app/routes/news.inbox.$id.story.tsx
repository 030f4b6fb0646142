import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { newsDeskMessages } from '#app/i18n/messages/news-desk.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { findAudienceChoices, findInboxItem, keepItem, readStoryForm } from '#app/intel/index.server.ts';
import { draftFrom } from '#app/intel/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { ForeignText } from '#app/ui/foreign-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { StoryFields } from '#app/ui/story-fields.tsx';

export const handle = { needs: 'news:edit' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const { language } = await readPreferences(args.request, viewer);
  const { db } = args.context;
  const item = (await findInboxItem(db, requireNumber(args.params.id))) ?? notFound();
  return { item, choices: await findAudienceChoices(db, language) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:edit');
  const itemId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const { draft, mistakes } = await readStoryForm(db, { form: await args.request.formData(), needsBody: false });
  if (Object.keys(mistakes).length > 0) return data({ draft, mistakes, isDecided: false }, { status: 422 });
  const kept = await keepItem(db, { itemId, draft, actor: actorOf(viewer), now: now() });
  if (kept.kind === 'no-such-item' || kept.kind === 'not-allowed') return notFound();
  if (kept.kind === 'decided') return data({ draft, mistakes, isDecided: true }, { status: 422 });
  return redirect(`/news/${kept.storyId}`, 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsDeskMessages, language)('keepTitle'));

export default function KeepItem() {
  const { item, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(newsDeskMessages);
  const href = `/news/inbox/${item.id}`;
  return (
    <Page>
      <PageHead back={{ label: item.title, href }} title={say('keepTitle')} />
      {answer?.isDecided && <Notice state="bad">{say('decidedMeanwhile')}</Notice>}
      {item.html !== '' && (
        <Disclosure summary={say('said')}>
          <ForeignText html={item.html} />
        </Disclosure>
      )}
      <Form className="grid grid-cols-1 gap-6" method="post">
        <StoryFields
          choices={choices}
          draft={answer?.draft ?? draftFrom(item.title)}
          hasSource
          mistakes={answer?.mistakes ?? {}}
        />
        <ButtonRow>
          <Button>{say('keep')}</Button>
          <LinkButton href={href} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
