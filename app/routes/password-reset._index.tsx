import { type ActionFunctionArgs, data, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useRouteLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { askForReset } from '#app/identity/index.server.ts';
import { pageTitle, type loader as rootLoader } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FocusPage } from '#app/ui/focus-page.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'public' };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  const { db, address, now, wakeWorkers } = context;
  const answer = await askForReset(db, { email, address, now: now() });
  wakeWorkers();
  const status = { asked: 200, mistakes: 422, 'too-many-tries': 429 }[answer.kind];
  return data({ email, answer }, { status });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(accountMessages, language)('resetTitle'));

export default function AskForReset() {
  const { email, answer } = useActionData<typeof action>() ?? {};
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const say = useSay(accountMessages);
  const problem = answer?.kind === 'mistakes' ? answer.problem : undefined;
  const mistakes = problem ? [{ field: 'email', problem }] : undefined;
  const { errorOf, summary } = useMistakes(mistakes, () => say('email'));
  const isAsked = answer?.kind === 'asked';
  return (
    <FocusPage
      isSignedIn={root?.person !== undefined}
      returnTo="/password-reset"
      scheme={root?.scheme ?? 'system'}
      sentence={isAsked ? say('askedText', { email: email ?? '' }) : say('resetSentence')}
      title={say(isAsked ? 'askedTitle' : 'resetTitle')}
    >
      {!isAsked && (
        <Form method="post">
          <FormBody>
            {summary}
            {answer?.kind === 'too-many-tries' && (
              <ErrorSummary
                mistakes={[{ message: say('tooManyTries', { minutes: Math.ceil(answer.waitSeconds / 60) }) }]}
              />
            )}
            <TextField
              autoComplete="username"
              defaultValue={email}
              error={errorOf('email')}
              label={say('email')}
              name="email"
              type="email"
            />
            <Button>{say('sendLink')}</Button>
          </FormBody>
        </Form>
      )}
      <p>
        <TextLink href="/sign-in">{say('toSignIn')}</TextLink>
      </p>
    </FocusPage>
  );
}
