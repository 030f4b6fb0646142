import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { personChangeMessages } from '#app/i18n/messages/people.ts';
import {
  findPersonPage,
  giveMembership,
  type MembershipMistake,
  notFound,
  requireNumber,
  requireViewer,
} from '#app/identity/index.server.ts';
import { roles } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { Button } from '#app/ui/button.tsx';
import { CheckboxField } from '#app/ui/checkbox-field.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'roles:give' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'roles:give');
  const { db, now } = args.context;
  const person = await findPersonPage(db, viewer, { id: requireNumber(args.params.id), now: now() });
  return person?.mayGive ? { id: person.id, name: person.name } : notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'roles:give');
  const personId = requireNumber(args.params.id);
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const fields = { role: text('role'), distributor: text('distributor'), isOwner: form.has('owner') };
  const { db, now } = args.context;
  const given = await giveMembership(db, viewer, { personId, fields, now: now() });
  if (given.kind === 'given') return redirect(`/people/${personId}`, 303);
  return given.kind === 'refused' ? data({ fields, mistake: given.mistake }, { status: 422 }) : notFound();
}

function mistakeKey(mistake: MembershipMistake) {
  return mistake.field === 'role' ? (`role ${mistake.problem}` as const) : (`distributor ${mistake.problem}` as const);
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(personChangeMessages, language)('giveTitle', { name: found.name }) : '',
  );

export default function NewMembership() {
  const { id, name } = useLoaderData<typeof loader>();
  const { fields, mistake } = useActionData<typeof action>() ?? {};
  const say = useSay(personChangeMessages);
  const sayRole = useSay(commonMessages);
  const message = mistake && say(mistakeKey(mistake));
  const errorOf = (field: string) => (mistake?.field === field ? message : undefined);
  return (
    <Page>
      <PageHead
        back={{ label: name, href: `/people/${id}` }}
        sentence={say('giveSentence')}
        title={say('giveTitle', { name })}
      />
      <Form method="post">
        <FormBody>
          <ErrorSummary mistakes={mistake && message ? [{ id: mistake.field, message }] : []} />
          <ChoiceField
            choices={roles.map((role) => ({ value: role, text: sayRole(role) }))}
            chosen={fields ? [fields.role] : []}
            error={errorOf('role')}
            label={say('role')}
            name="role"
          />
          <TextField
            autoComplete="off"
            defaultValue={fields?.distributor}
            error={errorOf('distributor')}
            hint={say('distributorHint')}
            label={say('distributorCode')}
            name="distributor"
            optional
            width="short"
          />
          <CheckboxField defaultChecked={fields?.isOwner} hint={say('ownerHint')} label={say('owner')} name="owner" />
          <div>
            <Button>{say('give')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
