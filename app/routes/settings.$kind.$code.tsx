import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { type LocalText, languages, sayIn } from '#app/i18n/index.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { notFound, requireViewer } from '#app/identity/index.server.ts';
import { readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { findName, rename } from '#app/settings/index.server.ts';
import { isNamedKind, type NamedKind } from '#app/settings/index.ts';
import { Button } from '#app/ui/button.tsx';
import { Difference } from '#app/ui/difference.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { NameFields, useNameLabels } from '#app/ui/name-fields.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';

export const handle = { needs: 'settings:change' };

export async function loader(args: LoaderFunctionArgs) {
  await requireViewer(args, 'settings:change');
  const named = requireNamed(args.params);
  return { ...named, ...((await findName(args.context.db, named)) ?? notFound()) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:change');
  const named = requireNamed(args.params);
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const renamed = await rename(db, viewer, { ...named, fields, now: now() });
  if (renamed.kind === 'not-allowed' || renamed.kind === 'not-found') return notFound();
  if (renamed.kind === 'renamed') return redirect(`/settings/${named.kind}`, 303);
  if (renamed.kind === 'newer') return data({ values, mistakes: [], newer: renamed }, { status: 422 });
  return data({ values, mistakes: renamed.mistakes, newer: undefined }, { status: 422 });
}

function requireNamed({ kind = '', code = '' }: { kind?: string; code?: string }): { kind: NamedKind; code: string } {
  return isNamedKind(kind) ? { kind, code } : notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data: found, matches }) =>
  pageTitle(matches, (language) => sayIn(settingsMessages, language)('renameTitle', { code: found?.code ?? '' }));

export default function Rename() {
  const { kind, code, title, base } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(settingsMessages);
  const { errorOf, summary } = useMistakes(answer?.mistakes, useNameLabels());
  return (
    <Page>
      <PageHead
        back={{ label: say(kind), href: `/settings/${kind}` }}
        sentence={say(`sentence-${kind}`)}
        title={say('renameTitle', { code })}
      />
      {answer?.newer && <Newer {...answer.newer} />}
      <Form method="post">
        <FormBody>
          {summary}
          <input name="base" type="hidden" value={answer?.newer?.base ?? answer?.values.base ?? base} />
          <NameFields errorOf={errorOf} values={answer?.values ?? valuesOf(title)} />
          <div>
            <Button>{say('rename')}</Button>
          </div>
        </FormBody>
      </Form>
    </Page>
  );
}

/** Somebody has named it otherwise meanwhile: theirs beside what was written here. */
function Newer({ newer, written }: { newer: LocalText; written: LocalText }) {
  const say = useSay(settingsMessages);
  const labelOf = useNameLabels();
  const linesOf = (title: LocalText, language: (typeof languages)[number]) => [title[language] ?? say('none')];
  const entries = languages
    .filter((language) => newer[language] !== written[language])
    .map((language) => ({
      key: language,
      name: labelOf(`title-${language}`),
      before: linesOf(newer, language),
      after: linesOf(written, language),
    }));
  return (
    <>
      <Notice state="bad">{say('newer')}</Notice>
      <Difference after={say('yours')} before={say('theirs')} entries={entries} />
    </>
  );
}

function valuesOf(title: LocalText): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [`title-${language}`, title[language] ?? '']));
}
