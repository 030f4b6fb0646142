import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { languageNames, languages, sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { invitationMessages } from '#app/i18n/messages/invitations.ts';
import { findInviteForm, findTexts, invitePerson, notFound, requireViewer } from '#app/identity/index.server.ts';
import { roles } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckboxField } from '#app/ui/checkbox-field.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'people:invite' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:invite');
  const { db, now } = args.context;
  const { role } = findTexts(args.request, ['role']);
  return { chosen: role, ...((await findInviteForm(db, viewer, now())) ?? notFound()) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:invite');
  const sent = await args.request.formData();
  const text = (name: string) => String(sent.get(name) ?? '');
  const form = {
    email: text('email'),
    role: text('role'),
    distributor: text('distributor'),
    owner: sent.has('owner'),
    language: text('language'),
  };
  const { db, address, now, wakeWorkers } = args.context;
  const answer = await invitePerson(db, viewer, { form, address, now: now() });
  if (answer.kind === 'not-allowed') return notFound();
  wakeWorkers();
  if (answer.kind === 'invited') return redirect('/invitations', 303);
  return data({ form, answer }, { status: answer.kind === 'mistakes' ? 422 : 429 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(invitationMessages, language)('invite'));

export default function InvitePerson() {
  const { distributor, chosen } = useLoaderData<typeof loader>();
  const { form, answer } = useActionData<typeof action>() ?? {};
  const language = useLanguage();
  const say = useSay(invitationMessages);
  const sayAccount = useSay(accountMessages);
  const labels = {
    email: say('email'),
    role: say('role'),
    distributor: say('distributor'),
    language: say('mailLanguage'),
  };
  const mistakes = answer?.kind === 'mistakes' ? answer.mistakes : undefined;
  const { errorOf, summary } = useMistakes(mistakes, (field) => labels[field as keyof typeof labels]);
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/invitations' }}
        sentence={distributor === undefined ? say('inviteSentence') : say('inviteTo', { distributor })}
        title={say('invite')}
      />
      <Form method="post">
        <FormBody>
          {summary}
          {answer?.kind === 'too-many-tries' && (
            <ErrorSummary
              mistakes={[{ message: sayAccount('tooManyTries', { minutes: Math.ceil(answer.waitSeconds / 60) }) }]}
            />
          )}
          <TextField
            autoComplete="off"
            defaultValue={form?.email}
            error={errorOf('email')}
            label={labels.email}
            name="email"
            type="email"
          />
          {distributor === undefined && (
            <RoleFields
              errorOf={errorOf}
              labels={labels}
              typed={{ role: form?.role ?? chosen, distributor: form?.distributor }}
            />
          )}
          <CheckboxField defaultChecked={form?.owner} hint={say('ownerHint')} label={say('owner')} name="owner" />
          <SelectField
            defaultValue={form?.language ?? language}
            error={errorOf('language')}
            label={labels.language}
            name="language"
            options={languages.map((value) => ({ value, text: languageNames[value] }))}
            width="short"
          />
          <div>
            <Button>{say('send')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}

type RoleFieldsProps = {
  errorOf: (field: string) => string | undefined;
  labels: { role: string; distributor: string };
  typed: { role?: string; distributor?: string };
};

/** As what, which an administrator chooses. */
function RoleFields({ errorOf, labels, typed }: RoleFieldsProps) {
  const say = useSay(invitationMessages);
  const sayRole = useSay(commonMessages);
  return (
    <>
      <ChoiceField
        choices={roles.map((value) => ({ value, text: sayRole(value) }))}
        chosen={typed.role ? [typed.role] : []}
        error={errorOf('role')}
        label={labels.role}
        name="role"
      />
      <TextField
        defaultValue={typed.distributor}
        error={errorOf('distributor')}
        hint={say('distributorHint')}
        label={labels.distributor}
        name="distributor"
        optional
        width="short"
      />
    </>
  );
}
