import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { policyMessages } from '#app/i18n/messages/policies.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { findPolicyForm, savePolicyDraft } from '#app/partnerships/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PolicyFields, usePolicyLabels } from '#app/ui/policy-form.tsx';
import { useStageName } from '#app/ui/stage-mark.tsx';

export const handle = { needs: 'policies:propose' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:propose');
  const { language } = await readPreferences(args.request, viewer);
  const { productLine = '', stage = '' } = args.params;
  const { db, now } = args.context;
  return (await findPolicyForm(db, viewer, { productLine, stage, language, now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'policies:propose');
  const { productLine = '', stage = '' } = args.params;
  const { revision, ...written } = Object.fromEntries(
    [...(await args.request.formData())].map(([name, value]) => [name, String(value)]),
  );
  const { db, now } = args.context;
  const opened = revision ? Number(revision) : undefined;
  const answer = await savePolicyDraft(db, viewer, { productLine, stage, revision: opened, written, now: now() });
  if (answer.kind === 'saved') {
    return redirect(`/policies/${encodeURIComponent(productLine)}/${stage}/versions/${answer.number}`, 303);
  }
  if (answer.kind === 'not-found' || answer.kind === 'not-allowed') return notFound();
  const mistakes = answer.kind === 'mistaken' ? answer.mistakes : {};
  return data({ kind: answer.kind, mistakes, written, revision }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(policyMessages, language)('newVersion'));

export default function PolicyDraft() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { productLine, productLineTitle, stage, number, revision, isMine, parts } = found;
  const say = useSay(policyMessages);
  const nameOf = useStageName();
  const labelOf = usePolicyLabels(parts);
  const policy = say('policyOf', { productLine: productLineTitle, stage: nameOf(stage) });
  const path = `/policies/${encodeURIComponent(productLine)}/${stage}`;
  const newest = number === undefined ? path : `${path}/versions/${number}`;
  const mistakes = useMistakes(answer?.mistakes ?? {});
  const values = answer?.written ?? found.values;
  const summary = Object.entries(mistakes).map(([id, mistake]) => {
    const field = id === 'from' ? say('fromDay') : labelOf(id);
    return { id, message: say('atField', { field, mistake }) };
  });
  return (
    <Page>
      <PageHead
        back={{ label: policy, href: path }}
        sentence={say('formSentence')}
        title={number === undefined ? say('newTitle', { policy }) : say('editTitle', { policy, number })}
      />
      {!isMine ? (
        <Notice
          action={<TextLink href={newest}>{say('seeNewer')}</TextLink>}
          state="attention"
          title={say('draftFirst')}
        >
          {say('onlyProposer')}
        </Notice>
      ) : (
        <Form method="post">
          <FormBody>
            <ErrorSummary mistakes={summary} />
            {answer?.kind === 'newer-draft' && (
              <Notice action={<TextLink href={newest}>{say('seeNewer')}</TextLink>} state="attention">
                {say('newerDraftForm')}
              </Notice>
            )}
            {answer?.kind === 'decided' && <Notice state="attention">{say('decided')}</Notice>}
            <input name="revision" type="hidden" value={answer ? answer.revision : (revision ?? '')} />
            <DateField
              defaultValue={values.from}
              error={mistakes.from}
              hint={say('fromDayHint')}
              label={say('fromDay')}
              name="from"
            />
            <PolicyFields mistakes={mistakes} parts={parts} values={values} />
            <ButtonRow>
              <Button>{say('save')}</Button>
              <LinkButton href={newest} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </FormBody>
        </Form>
      )}
    </Page>
  );
}

const expectations = {
  percent: 'expectPercent',
  whole: 'expectWhole',
  amount: 'expectAmount',
  date: 'expectDate',
  code: 'expectCode',
  texts: 'expectTexts',
  'date-passed': 'expectLater',
  'before-policy': 'expectWithin',
} as const;

type Mistakes = NonNullable<ReturnType<typeof useActionData<typeof action>>>['mistakes'];

function useMistakes(mistakes: Mistakes): Record<string, string> {
  const say = useSay(policyMessages);
  return Object.fromEntries(Object.entries(mistakes).map(([name, mistake]) => [name, say(expectations[mistake])]));
}
