import { Form } from '@remix-run/react';
import { peopleMessages } from '#app/i18n/messages/people.ts';
import type { PersonPage } from '#app/identity/index.server.ts';
import { useActingName } from '#app/ui/acting-name.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { HiddenText } from '#app/ui/hidden-text.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

type Membership = PersonPage['memberships'][number];

/** What a person is and was, and what can be changed of it. */
export function Memberships({ person: { id, memberships, timeZone } }: { person: PersonPage }) {
  const say = useSay(peopleMessages);
  const nameOf = useActingName();
  const name = (membership: Membership) => nameOf({ ...membership, distributor: distributorOf(membership) });
  const columns: (Column<Membership> | false)[] = [
    { key: 'actsAs', head: say('actsAs'), cell: name },
    {
      key: 'since',
      head: say('since'),
      cell: ({ createdAt }) => <InstantText at={createdAt} timeZone={timeZone} />,
    },
    memberships.some(({ endedAt }) => endedAt !== null) && {
      key: 'until',
      head: say('until'),
      cell: ({ endedAt }) => endedAt && <InstantText at={endedAt} timeZone={timeZone} />,
    },
    memberships.some(({ mayEnd, mayOwn }) => mayEnd || mayOwn) && {
      key: 'change',
      head: say('change'),
      cell: (membership) => (
        <Changes address={`/people/${id}/memberships/${membership.id}`} {...{ membership, name }} />
      ),
    },
  ];
  return (
    <Section title={say('roles')}>
      {memberships.length === 0 ? (
        <p className="text-quiet">{say('noRoles')}</p>
      ) : (
        <Table
          caption={say('roles')}
          captionHidden
          columns={columns.filter((column) => column !== false)}
          rowKey={({ id: key }) => key}
          rows={memberships}
        />
      )}
    </Section>
  );
}

const distributorOf = ({ distributorName, distributorCode }: Membership) => distributorName ?? distributorCode;

type ChangesProps = { address: string; membership: Membership; name: (membership: Membership) => string };

function Changes({ address, membership, name }: ChangesProps) {
  const say = useSay(peopleMessages);
  const { mayEnd, mayOwn, isOwner } = membership;
  if (!mayEnd && !mayOwn) return null;
  return (
    <div className="flex flex-wrap gap-x-6">
      {mayOwn && isOwner && (
        <LinkButton href={`${address}/ownership-removal`} kind="quiet">
          {say('unmakeOwner')}
          <HiddenText>{name(membership)}</HiddenText>
        </LinkButton>
      )}
      {mayOwn && !isOwner && (
        <Form action={`${address}/ownership`} method="post">
          <Button kind="quiet">
            {say('makeOwner')}
            <HiddenText>{name(membership)}</HiddenText>
          </Button>
        </Form>
      )}
      {mayEnd && (
        <LinkButton href={`${address}/ending`} kind="quiet">
          {say('end')}
          <HiddenText>{name(membership)}</HiddenText>
        </LinkButton>
      )}
    </div>
  );
}
