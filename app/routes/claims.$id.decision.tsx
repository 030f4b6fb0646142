import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { claimMessages } from '#app/i18n/messages/claims.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { decideClaim, findClaim, readForm } from '#app/marketing/index.server.ts';
import { amountToText } from '#app/money/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { CheckboxField } from '#app/ui/checkbox-field.tsx';
import { ChoiceField } from '#app/ui/choice-field.tsx';
import { ClaimSum } from '#app/ui/claim-sum.tsx';
import { ExpenseTable } from '#app/ui/expense-table.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ProofList } from '#app/ui/proof-list.tsx';
import { TextAreaField } from '#app/ui/text-area-field.tsx';

export const handle = { needs: 'claims:decide' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:decide');
  const { db, now } = args.context;
  return (await findClaim(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:decide');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const { fields, values } = await readForm(args.request);
  const decision = await decideClaim(db, viewer, { id, fields, now: now() });
  if (decision.kind === 'no-such-claim' || decision.kind === 'not-allowed') return notFound();
  if (decision.kind === 'decided') return redirect(`/claims/${id}`, 303);
  return data({ values, mistakes: decision.kind === 'mistakes' ? decision.mistakes : [] }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: claim, matches }) =>
  pageTitle(matches, (language) => sayIn(claimMessages, language)('decideTitle', { id: String(claim?.id ?? '') }));

export default function ClaimDecision() {
  const claim = useLoaderData<typeof loader>();
  const say = useSay(claimMessages);
  const id = String(claim.id);
  return (
    <Page>
      <PageHead
        back={{ label: say('number', { id }), href: `/claims/${id}` }}
        sentence={`${claim.distributor} · ${claim.what}`}
        title={say('decideTitle', { id })}
      />
      <ProofList claimId={claim.id} proofs={claim.proofs} />
      <ExpenseTable {...claim} />
      {claim.mayDecide ? (
        <>
          <ClaimSum {...claim} />
          <Decide />
        </>
      ) : (
        <Notice state="attention">
          {say(claim.isOwnClaim && claim.state === 'waiting' ? 'ownClaim' : 'decidedAlready')}
        </Notice>
      )}
    </Page>
  );
}

function Decide() {
  const { id, currency, claimable } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(claimMessages);
  const amountText = useAmountText();
  const labels = { decision: say('decision'), amount: say('amountApproved'), reason: say('reason') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  const values = answer?.values ?? {};
  const { claimableMinor, reservedMinor } = claimable;
  return (
    <Form method="post">
      <FormBody>
        {summary}
        <ChoiceField
          choices={[
            {
              value: 'approved',
              text: say('choiceApproved'),
              hint: say('choiceApprovedHint'),
              disabled: claimableMinor === 0,
            },
            { value: 'rejected', text: say('choiceRejected'), hint: say('choiceRejectedHint') },
            {
              value: 'declined',
              text: say('choiceDeclined'),
              hint: say('choiceDeclinedHint', { amount: amountText(reservedMinor, currency) }),
            },
          ]}
          chosen={[values.decision ?? (claimableMinor > 0 ? 'approved' : '')]}
          error={errorOf('decision')}
          label={labels.decision}
          name="decision"
        />
        <MoneyField
          currency={currency}
          defaultValue={values.amount ?? amountToText(claimableMinor, currency)}
          error={errorOf('amount')}
          hint={say('amountHint', { amount: amountText(claimableMinor, currency) })}
          label={labels.amount}
          name="amount"
        />
        <CheckboxField defaultChecked={values.last !== undefined} label={say('last')} name="last" />
        <TextAreaField
          defaultValue={values.reason}
          error={errorOf('reason')}
          hint={say('reasonHint')}
          label={labels.reason}
          name="reason"
          optional
          rows={3}
        />
        <ButtonRow>
          <Button>{say('decideButton')}</Button>
          <LinkButton href={`/claims/${id}`} kind="quiet">
            {say('back')}
          </LinkButton>
        </ButtonRow>
      </FormBody>
    </Form>
  );
}
