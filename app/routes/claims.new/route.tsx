import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { claimMessages } from '#app/i18n/messages/claims.ts';
import { findNumber, notFound, requireViewer } from '#app/identity/index.server.ts';
import { getClaimForm, makeClaim, readForm } from '#app/marketing/index.server.ts';
import { expenseRows } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button } from '#app/ui/button.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';
import { Expenses, useExpenseLabels } from './expenses.tsx';
import { Proofs } from './proofs.tsx';
import { valuesOfClaim } from './values-of-claim.ts';

export const handle = { needs: 'claims:make' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:make');
  const { db, now } = args.context;
  const previous = findNumber(args.request, 'previous');
  const form = (await getClaimForm(db, viewer, { previous, now: now() })) ?? notFound();
  return { chosen: findNumber(args.request, 'activity'), rows: expenseRows, ...form };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:make');
  const { db, now } = args.context;
  const { fields, values, all, files } = await readForm(args.request);
  const kept = all('keep').map(Number);
  const made = await makeClaim(db, viewer, { fields, files: await files('proofs'), kept, now: now() });
  if (made.kind === 'not-allowed') return notFound();
  if (made.kind === 'made') return redirect(`/claims/${made.id}`, 303);
  if (made.kind === 'mistakes') return data({ values, mistakes: made.mistakes, refusal: undefined }, { status: 422 });
  return data({ values, mistakes: [], refusal: made.kind }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(claimMessages, language)('make'));

export default function NewClaim() {
  const { activities, before } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(claimMessages);
  return (
    <Page>
      <PageHead
        back={
          before
            ? { label: say('number', { id: String(before.id) }), href: `/claims/${before.id}` }
            : { label: say('title'), href: '/claims' }
        }
        sentence={say('makeSentence')}
        title={say(before ? 'makeAgain' : 'make')}
      />
      {answer?.refusal && <Notice state="bad">{say(answer.refusal)}</Notice>}
      {before && before.reason !== null && <Notice state="attention">{before.reason}</Notice>}
      {activities.length === 0 ? (
        <EmptyState title={say('nothingToClaim')}>{say('nothingToClaimText')}</EmptyState>
      ) : (
        <ClaimForm />
      )}
    </Page>
  );
}

function ClaimForm() {
  const { activities, chosen, before, rows, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(claimMessages);
  const amountText = useAmountText();
  const labelOfExpense = useExpenseLabels();
  const labels: Record<string, string> = {
    activity: say('whichActivity'),
    proofs: say('proofs'),
    note: say('note'),
  };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field] ?? labelOfExpense(field));
  const values = answer?.values ?? valuesOfClaim(before);
  const offered = before ? activities.filter(({ id }) => id === before.activityId) : activities;
  const first = String(offered.find(({ id }) => id === chosen)?.id ?? offered[0]?.id ?? '');
  const activity = offered.find(({ id }) => String(id) === (values.activity ?? first)) ?? offered[0];
  const currency = activity?.currency ?? '';
  return (
    <Form encType="multipart/form-data" method="post" reloadDocument>
      <FormBody>
        {summary}
        {before && <input name="previous" type="hidden" value={before.id} />}
        <ChoiceField
          choices={offered.map(({ id, what, reservedMinor, currency: unit }) => ({
            value: String(id),
            text: what,
            hint: say('leftToClaim', { amount: amountText(reservedMinor, unit) }),
          }))}
          chosen={[values.activity ?? first]}
          error={errorOf('activity')}
          label={labels.activity as string}
          name="activity"
          required
        />
        <Expenses currency={currency} errorOf={errorOf} rows={rows} today={today} values={values} />
        <Proofs before={before?.proofs} error={errorOf('proofs')} isSentAgain={answer !== undefined} />
        <TextAreaField
          defaultValue={values.note}
          error={errorOf('note')}
          label={labels.note as string}
          name="note"
          optional
          rows={2}
        />
        <div>
          <Button>{say('send')}</Button>
        </div>
      </FormBody>
    </Form>
  );
}
