import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageNames } from '#app/i18n/index.ts';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import { peopleMessages, personChangeMessages } from '#app/i18n/messages/people.ts';
import { findPersonPage, notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Memberships } from './memberships.tsx';

export const handle = { needs: 'people:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:read');
  const { db, now } = args.context;
  return (await findPersonPage(db, viewer, { id: requireNumber(args.params.id), now: now() })) ?? notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.name ?? '');

export default function Person() {
  const person = useLoaderData<typeof loader>();
  const say = useSay(peopleMessages);
  const sayChange = useSay(personChangeMessages);
  const sayLimits = useSay(limitMessages);
  const { id, name, email, language, createdAt, erasedAt, lastSignIn, timeZone, memberships, seesTrail } = person;
  const isActing = memberships.some(({ endedAt }) => endedAt === null);
  return (
    <Page>
      <PageHead
        action={
          person.mayGive && (
            <LinkButton href={`/people/${id}/memberships/new`} kind="secondary">
              {say('give')}
            </LinkButton>
          )
        }
        back={{ label: say('title'), href: '/people' }}
        mark={!isActing && <StateMark state="neutral">{say(erasedAt === null ? 'noAccess' : 'erased')}</StateMark>}
        title={name}
      />
      <KeyValueList
        items={[
          erasedAt === null && { key: say('email'), value: email },
          erasedAt === null && { key: say('language'), value: language ? languageNames[language] : say('noLanguage') },
          { key: say('added'), value: <InstantText at={createdAt} timeZone={timeZone} /> },
          lastSignIn && {
            key: say('lastSignIn'),
            value: lastSignIn.at ? <InstantText at={lastSignIn.at} timeZone={timeZone} /> : say('never'),
          },
          erasedAt !== null && { key: say('erased'), value: <InstantText at={erasedAt} timeZone={timeZone} /> },
        ]}
      />
      <Memberships person={person} />
      {person.mayLimit && (
        <Section note={sayLimits('sentence')} title={sayLimits('open')}>
          <div>
            <LinkButton href={`/people/${id}/limits`} kind="secondary">
              {sayLimits('toLimits')}
            </LinkButton>
          </div>
        </Section>
      )}
      {seesTrail && (
        <Section note={say('trailNote')} title={say('trail')}>
          <ul className="grid gap-1">
            <li>
              <TextLink href={`/audit${queryText({ by: id })}`}>{say('didTrail')}</TextLink>
            </li>
            <li>
              <TextLink href={`/audit${queryText({ subject: `person ${id}` })}`}>{say('doneToTrail')}</TextLink>
            </li>
          </ul>
        </Section>
      )}
      {person.mayErase && (
        <Section note={sayChange('eraseNote')} title={sayChange('erase')}>
          <div>
            <LinkButton href={`/people/${id}/erasure`} kind="danger">
              {sayChange('eraseLink')}
            </LinkButton>
          </div>
        </Section>
      )}
    </Page>
  );
}
