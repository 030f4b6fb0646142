import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { claimMessages } from '#app/i18n/messages/claims.ts';
import { notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { findClaim } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { ClaimMark } from '#app/ui/claim-mark.tsx';
import { ClaimSum } from '#app/ui/claim-sum.tsx';
import { ExpenseTable } from '#app/ui/expense-table.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { ProofList } from '#app/ui/proof-list.tsx';
import { History } from './history.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { db, now } = args.context;
  const claim = (await findClaim(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
  return { isOwn: viewer.role === 'distributor', ...claim };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (language) => sayIn(claimMessages, language)('number', { id: String(data?.id ?? '') }));

export type Claim = Awaited<ReturnType<typeof loader>>;

export default function ClaimPage() {
  const claim = useLoaderData<typeof loader>();
  const { id, state, what, requestId, distributor, distributorCode, isOwn, note } = claim;
  const say = useSay(claimMessages);
  return (
    <Page>
      <PageHead
        action={<Next claim={claim} />}
        back={{ label: say('title'), href: '/claims' }}
        mark={<ClaimMark state={state} />}
        sentence={isOwn ? what : `${distributor} · ${what}`}
        title={say('number', { id: String(id) })}
      />
      <History claim={claim} />
      <ExpenseTable {...claim} />
      {state === 'waiting' && <ClaimSum {...claim} />}
      <ProofList claimId={id} proofs={claim.proofs} />
      <KeyValueList
        items={[
          { key: say('activity'), value: <TextLink href={`/requests/${requestId}`}>{what}</TextLink> },
          !isOwn && { key: say('distributor'), value: distributor, note: distributorCode },
          note !== '' && { key: say('note'), value: note },
        ]}
      />
    </Page>
  );
}

function Next({ claim: { id, mayDecide, mayPay, mayClaimAgain } }: { claim: Claim }) {
  const say = useSay(claimMessages);
  if (mayDecide) return <LinkButton href={`/claims/${id}/decision`}>{say('decide')}</LinkButton>;
  if (mayPay) return <LinkButton href={`/claims/${id}/payment`}>{say('pay')}</LinkButton>;
  if (mayClaimAgain) return <LinkButton href={`/claims/new?previous=${id}`}>{say('makeAgain')}</LinkButton>;
  return null;
}
