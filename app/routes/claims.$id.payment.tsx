import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { claimMessages } from '#app/i18n/messages/claims.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findClaim, payClaim, readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'claims:pay' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:pay');
  const { db, now } = args.context;
  return (await findClaim(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'claims:pay');
  const { db, now } = args.context;
  const id = requireNumber(args.params.id);
  const { fields, values } = await readForm(args.request);
  const payment = await payClaim(db, viewer, { id, fields, now: now() });
  if (payment.kind === 'no-such-claim' || payment.kind === 'not-allowed') return notFound();
  if (payment.kind === 'paid') return redirect(`/claims/${id}`, 303);
  return data({ values, mistakes: payment.kind === 'mistakes' ? payment.mistakes : [] }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: claim, matches }) =>
  pageTitle(matches, (language) => sayIn(claimMessages, language)('payTitle', { id: String(claim?.id ?? '') }));

export default function ClaimPayment() {
  const { id, state, approvedMinor, currency, distributor, distributorCode, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(claimMessages);
  const amountText = useAmountText();
  const labels = { paidOn: say('paidOn'), reference: say('reference') };
  const { errorOf, summary } = useMistakes(answer?.mistakes, (field) => labels[field as keyof typeof labels]);
  const number = String(id);
  return (
    <Page>
      <PageHead
        back={{ label: say('number', { id: number }), href: `/claims/${id}` }}
        title={say('payTitle', { id: number })}
      />
      {state !== 'payable' ? (
        <Notice state="attention">{say('notPayable')}</Notice>
      ) : (
        <Form method="post">
          <FormBody>
            {summary}
            <p className="prose">
              {say('willPay', {
                amount: amountText(approvedMinor ?? 0, currency),
                distributor: distributor ?? distributorCode,
              })}
            </p>
            <DateField
              defaultValue={answer?.values.paidOn ?? today}
              error={errorOf('paidOn')}
              label={labels.paidOn}
              max={today}
              name="paidOn"
            />
            <TextField
              defaultValue={answer?.values.reference}
              error={errorOf('reference')}
              label={labels.reference}
              name="reference"
            />
            <ButtonRow>
              <Button>{say('pay')}</Button>
              <LinkButton href={`/claims/${id}`} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </FormBody>
        </Form>
      )}
    </Page>
  );
}
