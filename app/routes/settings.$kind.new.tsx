import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { addName } from '#app/settings/index.server.ts';
import { isNamedKind, type NamedKind } from '#app/settings/index.ts';
import { Button } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { NameFields, useNameLabels } from '#app/ui/name-fields.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'settings:change' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'settings:change');
  return { kind: requireKind(args.params.kind) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:change');
  const kind = requireKind(args.params.kind);
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const added = await addName(db, viewer, { kind, fields, now: now() });
  if (added.kind === 'not-allowed') return notFound();
  if (added.kind === 'added') return redirect(`/settings/${kind}`, 303);
  return data({ values, mistakes: added.mistakes }, { status: 422 });
}

function requireKind(kind = ''): NamedKind {
  return isNamedKind(kind) ? kind : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(settingsMessages, language)(found ? `add-${found.kind}` : 'title'));

export default function NewName() {
  const { kind } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(settingsMessages);
  const labelOf = useNameLabels();
  const { errorOf, summary } = useMistakes(answer?.mistakes, labelOf);
  const values = answer?.values ?? {};
  return (
    <Page>
      <PageHead
        back={{ label: say(kind), href: `/settings/${kind}` }}
        sentence={say(`sentence-${kind}`)}
        title={say(`add-${kind}`)}
      />
      <Form method="post">
        <FormBody>
          {summary}
          <TextField
            autoComplete="off"
            defaultValue={values.code}
            error={errorOf('code')}
            hint={say('codeHint')}
            label={labelOf('code')}
            name="code"
            width="short"
          />
          <NameFields errorOf={errorOf} values={values} />
          <div>
            <Button>{say('add')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}
