import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { findReset, resetPassword } from '#app/identity/index.server.ts';
import { pageTitle, type loader as rootLoader } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { FocusPage } from '#app/ui/focus-page.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';

export const handle = { needs: 'public' };

const statuses = { open: 200, dead: 404, mistakes: 422, 'too-many-tries': 429 };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params.token ?? '';
  const { db, address, now } = context;
  const found = await findReset(db, { token, address, now: now() });
  return data({ token, found }, { status: statuses[found.kind] });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { db, address, now, sessions } = context;
  const password = String(form.get('password') ?? '');
  const answer = await resetPassword(db, { token: params.token ?? '', password, address, now: now() });
  if (answer.kind !== 'reset') return data(answer, { status: statuses[answer.kind] });
  const { personId, membershipId } = answer;
  const cookie = membershipId === undefined ? sessions.forget() : await sessions.open(personId, membershipId);
  return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(accountMessages, language)('resetTitle'));

export default function ResetPassword() {
  const { token, found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const say = useSay(accountMessages);
  const problem = answer?.kind === 'mistakes' ? answer.problem : undefined;
  const mistakes = problem ? [{ field: 'password', problem }] : undefined;
  const { errorOf, summary } = useMistakes(mistakes, () => say('newPassword'));
  const frame = {
    isSignedIn: root?.person !== undefined,
    returnTo: `/password-reset/${token}`,
    scheme: root?.scheme ?? 'system',
  } as const;
  const hindered = [answer, found].find((one) => one?.kind === 'too-many-tries' || one?.kind === 'dead');
  if (found.kind !== 'open' || hindered) {
    const isTooMany = hindered?.kind === 'too-many-tries';
    const sentence = isTooMany
      ? say('tooManyTries', { minutes: Math.ceil(hindered.waitSeconds / 60) })
      : say('deadReset');
    return (
      <FocusPage {...frame} sentence={sentence} title={say(isTooMany ? 'resetTitle' : 'deadTitle')}>
        <TextLink href="/password-reset">{say('askAgain')}</TextLink>
      </FocusPage>
    );
  }
  return (
    <FocusPage {...frame} sentence={say('resetFor', { email: found.email })} title={say('resetTitle')}>
      <Form method="post">
        <FormBody>
          {summary}
          <input autoComplete="username" name="username" readOnly type="hidden" value={found.email} />
          <PasswordField
            autoComplete="new-password"
            error={errorOf('password')}
            hint={say('passwordHint')}
            label={say('newPassword')}
            name="password"
          />
          <Button>{say('setPassword')}</Button>
        </FormBody>
      </Form>
    </FocusPage>
  );
}
