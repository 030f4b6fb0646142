import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { peopleMessages, personChangeMessages } from '#app/i18n/messages/people.ts';
import { findPersonPage, notFound, requireNumber, requireViewer, setOwner } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'people:change' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:change');
  const { db, now } = args.context;
  const person = (await findPersonPage(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
  const wanted = requireNumber(args.params.membership);
  const { distributorName, distributorCode } =
    person.memberships.find(({ id, mayOwn, isOwner }) => id === wanted && mayOwn && isOwner) ?? notFound();
  return { id: person.id, name: person.name, distributor: distributorName ?? distributorCode ?? '' };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:change');
  const personId = requireNumber(args.params.id);
  const membershipId = requireNumber(args.params.membership);
  const { db, now } = args.context;
  const { kind } = await setOwner(db, viewer, { personId, membershipId, isOwner: false, now: now() });
  // Who is no longer an owner no longer sees the people.
  if (kind === 'set') return redirect(membershipId === viewer.membershipId ? '/' : `/people/${personId}`, 303);
  return kind === 'last-owner' ? data({ kind }, { status: 422 }) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(personChangeMessages, language)('memberTitle', { name: found.name }) : '',
  );

export default function OwnershipRemoval() {
  const { id, name, distributor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(personChangeMessages);
  const sayPeople = useSay(peopleMessages);
  const href = `/people/${id}`;
  return (
    <Page>
      <PageHead back={{ label: name, href }} title={say('memberTitle', { name })} />
      {answer && <Notice state="bad">{say(answer.kind)}</Notice>}
      <p className="prose">{say('memberSentence', { name, distributor })}</p>
      <Form method="post">
        <ButtonRow>
          <Button>{sayPeople('unmakeOwner')}</Button>
          <LinkButton href={href} kind="quiet">
            {sayPeople('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
