import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { changePassword, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';

export const handle = { needs: 'preferences:change' };

export async function loader(args: LoaderFunctionArgs) {
  const { email } = await requireViewer(args, 'preferences:change');
  return { email };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const form = await args.request.formData();
  const typed = { old: String(form.get('old') ?? ''), password: String(form.get('password') ?? '') };
  const { db, address, now, sessions } = args.context;
  const session = await sessions.find(args.request.headers.get('Cookie'));
  const answer = await changePassword(db, viewer, { ...typed, session, address, now: now() });
  if (answer.kind === 'changed') return redirect('/account?password=changed', 303);
  return data(answer, { status: answer.kind === 'mistakes' ? 422 : 429 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(accountMessages, language)('changePassword'));

export default function ChangePassword() {
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(accountMessages);
  const labels = { old: say('oldPassword'), password: say('newPassword') };
  const mistakes = answer?.kind === 'mistakes' ? answer.mistakes : undefined;
  const { errorOf, summary } = useMistakes(mistakes, (field) => labels[field as keyof typeof labels]);
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/account' }}
        sentence={say('changeSentence')}
        title={say('changePassword')}
      />
      <Form method="post">
        <FormBody>
          {summary}
          {answer?.kind === 'too-many-tries' && (
            <ErrorSummary
              mistakes={[{ message: say('tooManyTries', { minutes: Math.ceil(answer.waitSeconds / 60) }) }]}
            />
          )}
          <input autoComplete="username" name="username" readOnly type="hidden" value={email} />
          <PasswordField error={errorOf('old')} label={labels.old} name="old" />
          <PasswordField
            autoComplete="new-password"
            error={errorOf('password')}
            hint={say('passwordHint')}
            label={labels.password}
            name="password"
          />
          <div>
            <Button>{say('changePassword')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
