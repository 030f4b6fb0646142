import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { languageNames, languages, sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { invitationMessages } from '#app/i18n/messages/invitations.ts';
import { acceptInvitation, findInvitation, findViewer } from '#app/identity/index.server.ts';
import { pageTitle, type loader as rootLoader } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { FocusPage } from '#app/ui/focus-page.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { PasswordField } from '#app/ui/password-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'public' };

const statuses = { open: 200, dead: 404, mistakes: 422, 'too-many-tries': 429 };

export async function loader(args: LoaderFunctionArgs) {
  const token = args.params.token ?? '';
  const viewer = await findViewer(args);
  const { db, address, now } = args.context;
  const found = await findInvitation(db, { token, viewer, address, now: now() });
  return data({ token, found }, { status: statuses[found.kind] });
}

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? '';
  const viewer = await findViewer(args);
  const sent = await args.request.formData();
  const text = (name: string) => String(sent.get(name) ?? '');
  const { password, ...typed } = { name: text('name'), language: text('language'), password: text('password') };
  const { db, address, now, sessions } = args.context;
  const form = { ...typed, password };
  const answer = await acceptInvitation(db, { token, viewer, form, address, now: now() });
  if (answer.kind === 'changed') return redirect(`/invitations/${encodeURIComponent(token)}`, 303);
  if (answer.kind !== 'accepted') return data({ typed, answer }, { status: statuses[answer.kind] });
  const session = await sessions.find(args.request.headers.get('Cookie'));
  if (session) await sessions.close(session.id);
  const cookie = await sessions.open(answer.personId, answer.membershipId);
  return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie } });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(invitationMessages, language)('acceptTitle'));

export default function AcceptInvitation() {
  const { token, found } = useLoaderData<typeof loader>();
  const { typed, answer } = useActionData<typeof action>() ?? {};
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const say = useSay(invitationMessages);
  const sayAccount = useSay(accountMessages);
  const frame = {
    isSignedIn: root?.person !== undefined,
    returnTo: `/invitations/${token}`,
    scheme: root?.scheme ?? 'system',
  } as const;
  const hindered = [answer, found].find((one) => one?.kind === 'too-many-tries' || one?.kind === 'dead');
  if (found.kind !== 'open' || hindered) {
    const isTooMany = hindered?.kind === 'too-many-tries';
    const sentence = isTooMany
      ? sayAccount('tooManyTries', { minutes: Math.ceil(hindered.waitSeconds / 60) })
      : say('deadText');
    return (
      <FocusPage {...frame} sentence={sentence} title={isTooMany ? say('acceptTitle') : sayAccount('deadTitle')}>
        <TextLink href="/sign-in">{sayAccount('toSignIn')}</TextLink>
      </FocusPage>
    );
  }
  const sentence = say('acceptSentence', { manufacturer: found.manufacturer });
  return (
    <FocusPage {...frame} sentence={sentence} title={say('acceptTitle')}>
      <Facts found={found} />
      <Form method="post">
        <Fields
          found={found}
          mistakes={answer?.kind === 'mistakes' ? answer.mistakes : undefined}
          typed={typed ?? { name: found.name, language: found.language }}
        />
      </Form>
    </FocusPage>
  );
}

type Found = Extract<Awaited<ReturnType<typeof findInvitation>>, { kind: 'open' }>;

function Facts({ found: { email, role, isOwner, distributor } }: { found: Found }) {
  const say = useSay(invitationMessages);
  const sayRole = useSay(commonMessages);
  return (
    <KeyValueList
      items={[
        { key: say('as'), value: isOwner ? say('owner') : sayRole(role) },
        distributor !== null && { key: say('distributor'), value: distributor },
        { key: say('account'), value: <span className="break-all">{email}</span> },
      ]}
    />
  );
}

type FieldsProps = {
  found: Found;
  mistakes: Parameters<typeof useMistakes>[0];
  typed: { name: string; language: string | undefined };
};

function Fields({ found: { email, knowing }, mistakes, typed }: FieldsProps) {
  const language = useLanguage();
  const say = useSay(invitationMessages);
  const sayAccount = useSay(accountMessages);
  const labels = { name: say('name'), language: say('language'), password: say('password') };
  const { errorOf, summary } = useMistakes(mistakes, (field) => labels[field as keyof typeof labels]);
  const isNew = knowing === 'new';
  return (
    <FormBody>
      {summary}
      {isNew && (
        <>
          <TextField
            autoComplete="name"
            defaultValue={typed.name}
            error={errorOf('name')}
            label={labels.name}
            name="name"
          />
          <SelectField
            defaultValue={typed.language ?? language}
            error={errorOf('language')}
            label={labels.language}
            name="language"
            options={languages.map((value) => ({ value, text: languageNames[value] }))}
          />
        </>
      )}
      {knowing !== 'signed-in' && (
        <>
          <input autoComplete="username" name="username" readOnly type="hidden" value={email} />
          <PasswordField
            autoComplete={isNew ? 'new-password' : 'current-password'}
            error={errorOf('password')}
            hint={isNew ? sayAccount('passwordHint') : say('ownPasswordHint')}
            label={labels.password}
            name="password"
          />
        </>
      )}
      {knowing === 'password' && (
        <p>
          <TextLink href="/password-reset">{sayAccount('forgot')}</TextLink>
        </p>
      )}
      <Button>{say('accept')}</Button>
    </FormBody>
  );
}
