import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { findFirstProgress } from '#app/home/index.server.ts';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { invitationMessages } from '#app/i18n/messages/invitations.ts';
import { findNumber, listInvitations, notFound, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FirstStepsBack } from '#app/ui/first-steps-back.tsx';
import { HiddenText } from '#app/ui/hidden-text.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'people:invite' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:invite');
  const { db, now } = args.context;
  const before = findNumber(args.request, 'before');
  const found = (await listInvitations(db, viewer, { before, now: now() })) ?? notFound();
  return { ...found, before, progress: await findFirstProgress(db, viewer) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(invitationMessages, language)('title'));

export default function Invitations() {
  const { invitations, older, before, progress } = useLoaderData<typeof loader>();
  const say = useSay(invitationMessages);
  const columns = useColumns();
  return (
    <Page>
      <PageHead
        action={<LinkButton href="/people/new">{say('invite')}</LinkButton>}
        sentence={say('sentence')}
        title={say('title')}
      />
      <FirstStepsBack progress={progress} />
      {invitations.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table caption={say('title')} captionHidden columns={columns} rowKey={({ id }) => id} rows={invitations} />
      )}
      <OlderPager
        newestHref={before ? '/invitations' : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}

type Invitation = Awaited<ReturnType<typeof loader>>['invitations'][number];

function useColumns(): Column<Invitation>[] {
  const { timeZone } = useLoaderData<typeof loader>();
  const say = useSay(invitationMessages);
  const sayRole = useSay(commonMessages);
  return [
    { key: 'email', head: say('email'), cell: ({ email }) => <span className="break-all">{email}</span> },
    {
      key: 'as',
      head: say('as'),
      cell: ({ role, isOwner, distributorName, distributorCode }) => (
        <Lines first={isOwner ? say('owner') : sayRole(role)} second={distributorName ?? distributorCode} />
      ),
    },
    {
      key: 'invited',
      head: say('invitedAt'),
      cell: ({ invitedAt, invitedByName }) => (
        <Lines
          first={<InstantText at={invitedAt} timeZone={timeZone} />}
          second={<PersonName name={invitedByName} />}
        />
      ),
    },
    { key: 'state', head: say('state'), cell: (invitation) => <Standing {...invitation} timeZone={timeZone} /> },
    { key: 'actions', head: say('actions'), cell: (invitation) => <Actions {...invitation} /> },
  ];
}

function Lines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      {first}
      <span className="block text-small text-quiet">{second}</span>
    </>
  );
}

function Standing({ state, expiresAt, timeZone }: Invitation & { timeZone: string }) {
  const say = useSay(invitationMessages);
  if (state === 'unsent') return <StateMark state="neutral">{say('unsent')}</StateMark>;
  if (state === 'expired') return <StateMark state="attention">{say('expired')}</StateMark>;
  return (
    <StateMark state="information">
      {say('open')} {expiresAt && <InstantText at={expiresAt} timeZone={timeZone} />}
    </StateMark>
  );
}

function Actions({ id, email }: Invitation) {
  const say = useSay(invitationMessages);
  return (
    <div className="flex gap-4 whitespace-nowrap">
      <Form action={`/invitations/${id}/renewal`} method="post">
        <Button kind="quiet">
          {say('sendAgain')}
          <HiddenText>{email}</HiddenText>
        </Button>
      </Form>
      <Form action={`/invitations/${id}/withdrawal`} method="post">
        <Button kind="quiet">
          {say('withdraw')}
          <HiddenText>{email}</HiddenText>
        </Button>
      </Form>
    </div>
  );
}
