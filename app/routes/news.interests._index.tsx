import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { formatInstant, sayIn } from '#app/i18n/index.ts';
import { newsMessages } from '#app/i18n/messages/news.ts';
import { findTexts, requireViewer } from '#app/identity/index.server.ts';
import { chooseInterests, findInterests } from '#app/intel/index.server.ts';
import { categories, isCategory } from '#app/intel/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';

export const handle = { needs: 'news:follow' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'news:follow');
  const isSaved = findTexts(args.request, ['saved']).saved !== undefined;
  return { isSaved, ...(await findInterests(args.context.db, viewer)) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'news:follow');
  const form = await args.request.formData();
  await chooseInterests(args.context.db, viewer, form.getAll('category').map(String).filter(isCategory));
  return redirect('/news/interests?saved=yes', 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(newsMessages, language)('interests'));

export default function Interests() {
  const { interests, feedMadeAt, timeZone, isSaved } = useLoaderData<typeof loader>();
  const say = useSay(newsMessages);
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/news' }}
        sentence={say('interestsSentence')}
        title={say('interests')}
      />
      {isSaved && <Notice state="good">{say('interestsSaved')}</Notice>}
      <Form method="post">
        <FormBody>
          <ChoiceField
            choices={categories.map((value) => ({ value, text: say(value) }))}
            chosen={interests}
            hint={say('myInterestsHint')}
            key={interests.join()}
            label={say('myInterests')}
            name="category"
            several
          />
          <div>
            <Button>{say('saveInterests')}</Button>
          </div>
        </FormBody>
      </Form>
      <Section note={say('feedNote')} title={say('feed')}>
        <p>
          {feedMadeAt === undefined ? say('feedNone') : say('feedOpen', { date: formatInstant(feedMadeAt, timeZone) })}
        </p>
        <Feed isMade={feedMadeAt !== undefined} />
      </Section>
    </Page>
  );
}

function Feed({ isMade }: { isMade: boolean }) {
  const say = useSay(newsMessages);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <Form action="/news/interests/feed" method="post">
          <Button kind="secondary">{say(isMade ? 'makeFeedAgain' : 'makeFeed')}</Button>
        </Form>
        {isMade && (
          <Form action="/news/interests/feed-revocation" method="post">
            <Button kind="danger">{say('revokeFeed')}</Button>
          </Form>
        )}
      </div>
      {isMade && <p className="text-small text-quiet">{say('makeFeedAgainHint')}</p>}
    </div>
  );
}
