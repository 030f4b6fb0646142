import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { identityMessages } from '#app/i18n/messages/identity.ts';
import { findViewer, getSignInPage, ownPath, signIn } from '#app/identity/index.server.ts';
import type { Role } from '#app/identity/index.ts';
import type { loader as rootLoader } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FocusFrame } from '#app/ui/focus-frame.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'public' };

export async function loader(args: LoaderFunctionArgs) {
  const next = ownPath(new URL(args.request.url).searchParams.get('next') ?? '/');
  if (await findViewer(args)) throw redirect(next);
  return { next, ...(await getSignInPage(args.context.db)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '').trim();
  const password = String(form.get('password') ?? '');
  const missing = { email: email === '', password: password === '' };
  if (missing.email || missing.password) return data({ email, missing, problem: undefined }, { status: 422 });

  const { db, address } = context;
  const answer = await signIn(db, { email, password, address, now: context.now() });
  if (answer.kind !== 'signed-in') {
    const status = answer.kind === 'refused' ? 422 : 429;
    return data({ email, missing, problem: answer }, { status });
  }
  const cookie = await context.sessions.open(answer.personId, answer.membershipId);
  throw redirect(ownPath(String(form.get('next') ?? '/')), { headers: { 'Set-Cookie': cookie } });
}

export const meta = () => [{ title: 'Tandem' }];

export default function SignIn() {
  const { manufacturer, next, demonstration } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const scheme = useRouteLoaderData<typeof rootLoader>('root')?.scheme ?? 'system';
  const say = useSay(identityMessages);
  const sayAccount = useSay(accountMessages);
  return (
    <FocusFrame
      below={demonstration && <Demonstration {...demonstration} next={next} />}
      returnTo={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`}
      scheme={scheme}
      sentence={say('signInSentence', { manufacturer })}
      title={say('signIn')}
    >
      <Form method="post">
        <FormBody>
          <ErrorSummary mistakes={mistakesOf(answer, say)} />
          <input name="next" type="hidden" value={next} />
          <TextField
            autoComplete="username"
            defaultValue={answer?.email}
            error={answer?.missing.email ? say('emailMissing') : undefined}
            id="email"
            label={say('email')}
            name="email"
            type="email"
          />
          <PasswordField
            error={answer?.missing.password ? say('passwordMissing') : undefined}
            id="password"
            label={say('password')}
            name="password"
          />
          <Button>{say('signIn')}</Button>
          <p>
            <TextLink href="/password-reset">{sayAccount('forgot')}</TextLink>
          </p>
        </FormBody>
      </Form>
    </FocusFrame>
  );
}

type Answer = ReturnType<typeof useActionData<typeof action>>;

function mistakesOf(answer: Answer, say: ReturnType<typeof useSay<typeof identityMessages>>) {
  if (!answer) return [];
  const { missing, problem } = answer;
  if (problem?.kind === 'refused') return [{ id: 'email', message: say('refused') }];
  if (problem) return [{ message: say('tooManyTries', { minutes: Math.ceil(problem.waitSeconds / 60) }) }];
  return [
    ...(missing.email ? [{ id: 'email', message: say('emailMissing') }] : []),
    ...(missing.password ? [{ id: 'password', message: say('passwordMissing') }] : []),
  ];
}

type DemonstrationProps = { people: { email: string; name: string; role: Role }[]; password: string; next: string };

/** Each demonstration person is one press away. */
function Demonstration({ people, password, next }: DemonstrationProps) {
  const say = useSay(identityMessages);
  const sayRole = useSay(commonMessages);
  return (
    <section className="grid gap-3">
      <div className="grid gap-1">
        <h2 className="font-strong">{say('demonstration')}</h2>
        <p className="text-quiet">{say('demonstrationSentence', { password })}</p>
      </div>
      <ul className="grid overflow-hidden rounded-box border bg-paper">
        {people.map(({ email, name, role }) => (
          <li className="border-b last:border-b-0" key={email}>
            <Form method="post">
              <input name="next" type="hidden" value={next} />
              <input name="email" type="hidden" value={email} />
              <input name="password" type="hidden" value={password} />
              <button
                className="flex min-h-control w-full items-baseline gap-3 px-4 py-2 text-start hover:bg-wash"
                type="submit"
              >
                <span className="grow text-accent">{name}</span>
                <span className="text-small text-quiet">{sayRole(role)}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
