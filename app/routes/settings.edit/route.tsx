import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { isBeforeFirstRun } from '#app/home/index.server.ts';
import { sayIn } from '#app/i18n/index.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { notFound, readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { readForm } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { getSettingsPage, saveHouseSettings } from '#app/settings/index.server.ts';
import { settingChoices } from '#app/settings/index.ts';
import { Button, ButtonRow, LinkButton } from '#app/ui/button.tsx';
import { FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMistakes } from '#app/ui/mistakes.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Newer } from './newer.tsx';
import { SettingFields, useSettingLabels, valuesOf } from './setting-fields.tsx';

export const handle = { needs: 'settings:change' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:change');
  const { language } = await readPreferences(args.request, viewer);
  const page = await getSettingsPage(args.context.db);
  const currencies = page.isNamed ? page.currencies : [];
  return { ...page, currencies, choices: settingChoices(language, page.settings) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:change');
  const { db, now } = args.context;
  const { fields, values } = await readForm(args.request);
  const saved = await saveHouseSettings(db, viewer, { fields, now: now() });
  if (saved.kind === 'not-allowed') return notFound();
  if (saved.kind === 'saved') return redirect((await isBeforeFirstRun(db)) ? '/' : '/settings', 303);
  if (saved.kind === 'mistakes') return data({ values, mistakes: saved.mistakes, newer: undefined }, { status: 422 });
  return data({ values, mistakes: [], newer: saved }, { status: 422 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(settingsMessages, language)('editTitle'));

export default function SettingsEdit() {
  const { settings, isNamed, base, fixed, currencies, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useSay(settingsMessages);
  const { errorOf, summary } = useMistakes(answer?.mistakes, useSettingLabels());
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/settings' }}
        sentence={say('editSentence')}
        title={say('editTitle')}
      />
      {answer?.newer && <Newer {...answer.newer} choices={choices} />}
      <Form method="post">
        <FormBody>
          {summary}
          <input name="base" type="hidden" value={answer?.newer?.base ?? answer?.values.base ?? base} />
          <SettingFields
            choices={choices}
            currencies={currencies}
            errorOf={errorOf}
            fixed={fixed}
            settings={settings}
            values={answer?.values ?? valuesOf(settings, { isNamed })}
          />
          <ButtonRow>
            <Button>{say('save')}</Button>
            <LinkButton href="/settings" kind="quiet">
              {say('cancel')}
            </LinkButton>
          </ButtonRow>
        </FormBody>
      </Form>
    </Page>
  );
}
