import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { noticeMessages } from '#app/i18n/messages/notices.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { chooseMail, listMailChoices } from '#app/notifications/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckboxField } from '#app/ui/checkbox-field.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'preferences:change' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const { language } = await readPreferences(args.request, viewer);
  const isSaved = new URL(args.request.url).searchParams.has('saved');
  return { email: viewer.email, isSaved, choices: await listMailChoices(args.context.db, viewer, language) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const form = await args.request.formData();
  const { db, now } = args.context;
  await chooseMail(db, viewer, { byMail: form.getAll('kind').map(String), now: now() });
  return redirect('/account/notices?saved', 303);
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(noticeMessages, language)('mailTitle'));

export default function NoticesByMail() {
  const { email, isSaved, choices } = useLoaderData<typeof loader>();
  const say = useSay(noticeMessages);
  const sayAccount = useSay(accountMessages);
  const isNothing = choices.length === 0;
  return (
    <Page>
      <PageHead
        back={{ label: sayAccount('title'), href: '/account' }}
        sentence={isNothing ? say('mailNothing') : say('mailSentence', { email })}
        title={say('mailTitle')}
      />
      {isSaved && <Notice state="good">{say('mailSaved')}</Notice>}
      {!isNothing && (
        <Form method="post">
          <FormBody>
            {choices.map(({ kind, title, byMail }) => (
              <CheckboxField
                defaultChecked={byMail}
                id={kind}
                key={`${kind} ${byMail}`}
                label={title}
                name="kind"
                value={kind}
              />
            ))}
            <div>
              <Button>{say('mailSave')}</Button>
            </div>
          </FormBody>
        </Form>
      )}
      <p className="max-w-prose text-quiet">{say('mailAlways')}</p>
    </Page>
  );
}
