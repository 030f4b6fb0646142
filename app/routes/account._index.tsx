import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { accountMessages } from '#app/i18n/messages/account.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { getOwnAccount, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'preferences:change' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'preferences:change');
  const { db, now, sessions } = args.context;
  const session = await sessions.find(args.request.headers.get('Cookie'));
  const isChanged = new URL(args.request.url).searchParams.get('password') === 'changed';
  const { name, email, role } = viewer;
  return { name, email, role, isChanged, ...(await getOwnAccount(db, viewer, { session, now: now() })) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(accountMessages, language)('title'));

export default function Account() {
  const { name, email, role, isChanged, sessions } = useLoaderData<typeof loader>();
  const say = useSay(accountMessages);
  const sayRole = useSay(commonMessages);
  return (
    <Page>
      <PageHead title={say('title')} />
      {isChanged && <Notice state="good">{say('changed')}</Notice>}
      <div className="grid max-w-prose gap-4">
        <KeyValueList
          items={[
            { key: say('name'), value: name },
            { key: say('email'), value: email },
            { key: say('role'), value: sayRole(role) },
          ]}
        />
        <ButtonRow>
          <LinkButton href="/account/password" kind="secondary">
            {say('changePassword')}
          </LinkButton>
          <LinkButton href="/account/notices" kind="secondary">
            {say('noticesByMail')}
          </LinkButton>
        </ButtonRow>
      </div>
      <Section note={say('sessionsNote')} title={say('sessions')}>
        <div className="grid max-w-prose gap-4">
          <Table
            caption={say('sessions')}
            captionHidden
            columns={useColumns()}
            compact
            rowKey={({ createdAt, lastSeenAt }) => `${createdAt} ${lastSeenAt}`}
            rows={sessions}
          />
          <Form action="/account/sessions/ending" method="post">
            <Button icon="sign-out" kind="danger">
              {say('signOutEverywhere')}
            </Button>
          </Form>
        </div>
      </Section>
    </Page>
  );
}

type Session = Awaited<ReturnType<typeof loader>>['sessions'][number];

function useColumns(): Column<Session>[] {
  const { timeZone } = useLoaderData<typeof loader>();
  const say = useSay(accountMessages);
  return [
    {
      key: 'created',
      head: say('signedIn'),
      cell: ({ createdAt }) => <InstantText at={createdAt} timeZone={timeZone} />,
    },
    {
      key: 'used',
      head: say('lastUsed'),
      cell: ({ lastSeenAt, isThis }) =>
        isThis ? (
          <StateMark state="good">{say('thisOne')}</StateMark>
        ) : (
          <InstantText at={lastSeenAt} timeZone={timeZone} />
        ),
    },
  ];
}
