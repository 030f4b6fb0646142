import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { closeActivity, findActivity } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useAmountText } from '#app/ui/amount-in-words.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'activities:close' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'activities:close');
  const { db, now } = args.context;
  return (await findActivity(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'activities:close');
  const { db, now } = args.context;
  const closure = (await closeActivity(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
  if (closure.kind === 'not-allowed') return notFound();
  return closure.kind === 'closed'
    ? redirect(`/requests/${closure.requestId}`, 303)
    : data(closure.kind, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(requestMessages, language)('closeTitle', { what: found?.what ?? '' }));

export default function ActivityClosure() {
  const { what, request, requestId, distributor, distributorCode, currency, reservedMinor, state } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const say = useSay(requestMessages);
  const amount = useAmountText()(reservedMinor, currency);
  return (
    <Page>
      <PageHead back={{ label: request, href: `/requests/${requestId}` }} title={say('closeTitle', { what })} />
      {refusal && <Notice state="bad">{say(refusal)}</Notice>}
      {state !== 'approved' ? (
        !refusal && <Notice state="attention">{say('not-open')}</Notice>
      ) : (
        <>
          <p className="prose">{say('willClose', { amount, distributor: distributor ?? distributorCode })}</p>
          <Form method="post">
            <ButtonRow>
              <Button kind="danger">{say('closeButton', { amount })}</Button>
              <LinkButton href={`/requests/${requestId}`} kind="quiet">
                {say('back')}
              </LinkButton>
            </ButtonRow>
          </Form>
        </>
      )}
    </Page>
  );
}
