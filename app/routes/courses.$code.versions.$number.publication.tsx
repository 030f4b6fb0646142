import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { courseVersionsMessages } from '#app/i18n/messages/course-versions.ts';
import { notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { actorOf } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { findVersionPage, publishCourse } from '#app/training/index.server.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'courses:publish' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:publish');
  const { language } = await readPreferences(args.request, viewer);
  const { code = '' } = args.params;
  const reading = { code, number: requireNumber(args.params.number), language };
  return (await findVersionPage(args.context.db, viewer, reading)) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'courses:publish');
  const { code = '' } = args.params;
  const number = requireNumber(args.params.number);
  const { db, now } = args.context;
  const answer = await publishCourse(db, { code, number, actor: actorOf(viewer), now: now() });
  if (answer.kind === 'published') return redirect(`/courses/${code}`, 303);
  return answer.kind === 'no-such-version' ? notFound() : data(answer.kind, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => (found ? sayIn(courseVersionsMessages, language)('publishTitle', found) : ''));

export default function CoursePublication() {
  const { code, number, title, isDraft, counts, inForce = 0 } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const say = useSay(courseVersionsMessages);
  const versionHref = `/courses/${code}/versions/${number}`;
  const isSuperseded = refusal === 'superseded' || (isDraft && inForce > number);
  return (
    <Page>
      <PageHead
        back={{ label: say('versionTitle', { title, number }), href: versionHref }}
        title={say('publishTitle', { code, number })}
      />
      {!isDraft || isSuperseded ? (
        <Notice state="attention">{say(isSuperseded ? 'superseded' : 'publishedAlready')}</Notice>
      ) : (
        <>
          <div className="prose">
            <p>{say('willPublish', { number })}</p>
            <p>{say('willBeFinal')}</p>
            {counts && <p>{say('countsHere')}</p>}
          </div>
          <Form method="post">
            <ButtonRow>
              <Button>{say('publish', { number })}</Button>
              <LinkButton href={versionHref} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
