import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { peopleMessages, personChangeMessages } from '#app/i18n/messages/people.ts';
import { erasePerson, findPersonPage, notFound, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';

export const handle = { needs: 'people:erase' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:erase');
  const { db, now } = args.context;
  const person = await findPersonPage(db, viewer, { id: requireNumber(args.params.id), now: now() });
  return person?.mayErase ? { id: person.id, name: person.name } : notFound();
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'people:erase');
  const personId = requireNumber(args.params.id);
  const { db, now } = args.context;
  const { kind } = await erasePerson(db, viewer, { personId, now: now() });
  if (kind === 'erased') return redirect(`/people/${personId}`, 303);
  return kind === 'last-administrator' ? data({ kind }, { status: 422 }) : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) =>
    found ? sayIn(personChangeMessages, language)('eraseTitle', { name: found.name }) : '',
  );

export default function Erasure() {
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(personChangeMessages);
  const sayPeople = useSay(peopleMessages);
  const href = `/people/${id}`;
  const number = `#${id}`;
  return (
    <Page>
      <PageHead back={{ label: name, href }} sentence={say('eraseSentence')} title={say('eraseTitle', { name })} />
      {answer && <Notice state="bad">{say(answer.kind)}</Notice>}
      <Section title={say('goes')}>
        <ul className="prose list-disc pl-5">
          <li>{say('goesName', { number })}</li>
          <li>{say('goesAccess')}</li>
          <li>{say('goesFiles')}</li>
        </ul>
      </Section>
      <Section title={say('stays')}>
        <ul className="prose list-disc pl-5">
          <li>{say('staysMoney', { number })}</li>
          <li>{say('staysDocuments')}</li>
          <li>{say('staysTexts')}</li>
        </ul>
      </Section>
      <Form method="post">
        <ButtonRow>
          <Button kind="danger">{say('eraseButton', { name })}</Button>
          <LinkButton href={href} kind="quiet">
            {sayPeople('back')}
          </LinkButton>
        </ButtonRow>
      </Form>
    </Page>
  );
}
