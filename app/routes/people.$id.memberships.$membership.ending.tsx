import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { peopleMessages, personChangeMessages } from '#app/i18n/messages/people.ts';
import { endMembership, findPersonPage, notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { useActingName } from '#app/ui/acting-name.tsx';
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
  const membership = person.memberships.find(({ id, mayEnd }) => id === wanted && mayEnd) ?? notFound();
  const { role, isOwner, distributorName, distributorCode } = membership;
  const acting = { role, isOwner, distributor: distributorName ?? distributorCode };
  return { id: person.id, name: person.name, acting, isOwnAccess: membership.id === viewer.membershipId };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:change');
  const personId = requireNumber(args.params.id);
  const membershipId = requireNumber(args.params.membership);
  const { db, now } = args.context;
  const { kind } = await endMembership(db, viewer, { personId, membershipId, now: now() });
  // An owner no longer sees whom the distributor no longer has.
  if (kind === 'ended') return redirect(viewer.distributorId === null ? `/people/${personId}` : '/people', 303);
  return kind === 'not-found' || kind === 'not-allowed' ? notFound() : data({ kind }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(personChangeMessages, language)('endTitle', { name: found.name }) : '',
  );

export default function MembershipEnding() {
  const { id, name, acting, isOwnAccess } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(personChangeMessages);
  const sayPeople = useSay(peopleMessages);
  const called = useActingName()(acting);
  const href = `/people/${id}`;
  return (
    <Page>
      <PageHead back={{ label: name, href }} title={say('endTitle', { name })} />
      {answer && <Notice state="bad">{say(answer.kind)}</Notice>}
      <div className="prose">
        <p>{say('endSentence', { name, acting: called })}</p>
        <p>{say('endSessions')}</p>
        <p>{say('endKeeps')}</p>
        {isOwnAccess && <p>{say('endOwn')}</p>}
      </div>
      <Form method="post">
        <ButtonRow>
          <Button kind="danger">{say('endButton', { acting: called })}</Button>
          <LinkButton href={href} kind="quiet">
            {sayPeople('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
