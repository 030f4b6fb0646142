import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { limitMessages } from '#app/i18n/messages/limits.ts';
import {
  findLimitsPage,
  mostLimits,
  notFound,
  readPreferences,
  requireNumber,
  requireViewer,
  setLimits,
} from '#app/identity/index.server.ts';
import { limitKinds } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Section } from '#app/ui/section.tsx';
import { LimitForm } from './limit-form.tsx';
import { LimitHistory } from './limit-history.tsx';

export const handle = { needs: 'limits:set' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'limits:set');
  const { language } = await readPreferences(args.request, viewer);
  const personId = requireNumber(args.params.id);
  const page = (await findLimitsPage(args.context.db, viewer, { personId, language })) ?? notFound();
  return { ...page, most: mostLimits };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'limits:set');
  const { db, now } = args.context;
  const personId = requireNumber(args.params.id);
  const form = await args.request.formData();
  const [membershipId, base] = [Number(form.get('membership')), Number(form.get('base'))];
  const [brand = [], productLine = [], territory = []] = limitKinds.map((kind) => form.getAll(kind).map(String));
  const codes = { brand, 'product-line': productLine, territory };
  const answer = await setLimits(db, viewer, { personId, membershipId, base, codes, now: now() });
  if (answer.kind === 'set' || answer.kind === 'unchanged') return redirect(`/people/${personId}/limits`, 303);
  if (answer.kind === 'mistaken') {
    return data({ membershipId, base, codes, mistakes: answer.mistakes, newest: undefined }, { status: 422 });
  }
  if (answer.kind === 'newer') {
    return data({ membershipId, base, codes, mistakes: {}, newest: answer.newest }, { status: 422 });
  }
  return notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(limitMessages, language)('title', { name: found?.name ?? '' }));

export default function Limits() {
  const { personId, name, memberships, choices, isOwn, most, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(limitMessages);
  const sayRole = useSay(commonMessages);
  return (
    <Page>
      <PageHead
        back={{ label: name, href: `/people/${personId}` }}
        sentence={say('sentence')}
        title={say('title', { name })}
      />
      {isOwn && <Notice state="information">{say('own')}</Notice>}
      {memberships.map(({ membershipId, role, versions }) => (
        <Section key={membershipId} note={say('together')} title={sayRole(role)}>
          {!isOwn && (
            <LimitForm
              answer={answer?.membershipId === membershipId ? answer : undefined}
              choices={choices}
              membershipId={membershipId}
              most={most}
              personId={personId}
              newest={versions[0]}
            />
          )}
          <LimitHistory timeZone={timeZone} versions={versions} />
        </Section>
      ))}
    </Page>
  );
}
