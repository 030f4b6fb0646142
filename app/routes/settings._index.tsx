import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { settingNames } from '#app/i18n/messages/setting-names.ts';
import { settingReasons } from '#app/i18n/messages/setting-reasons.ts';
import { settingsMessages } from '#app/i18n/messages/settings.ts';
import { readPreferences, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { getSettingsPage } from '#app/settings/index.server.ts';
import { settingChoices } from '#app/settings/index.ts';
import { AmountList } from '#app/ui/amount-list.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { SettingsLinks } from '#app/ui/settings-links.tsx';

export const handle = { needs: 'settings:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'settings:read');
  const { language } = await readPreferences(args.request, viewer);
  const { settings, isNamed, fixed, sums } = await getSettingsPage(args.context.db);
  const choices = settingChoices(language, settings);
  const textOf = (name: keyof typeof choices) =>
    choices[name].find(({ value }) => value === String(settings[name]))?.text ?? String(settings[name]);
  const { manufacturer, manufacturerAddress } = settings;
  return {
    ...{ manufacturer, manufacturerAddress, isNamed, fixed, sums },
    currency: textOf('currency'),
    fiscalYearStartMonth: textOf('fiscalYearStartMonth'),
    timeZone: textOf('timeZone'),
    language: textOf('language'),
    mayChange: mayAct(viewer, 'settings:change'),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(settingsMessages, language)('title'));

const chosen = ['currency', 'fiscalYearStartMonth', 'timeZone', 'language'] as const;

export default function Settings() {
  const { isNamed, mayChange, fixed, sums, ...found } = useLoaderData<typeof loader>();
  const say = useSay(settingsMessages);
  const nameOf = useSay(settingNames);
  const reasonOf = useSay(settingReasons);
  return (
    <Page>
      <PageHead
        action={mayChange && <LinkButton href="/settings/edit">{say('change')}</LinkButton>}
        sentence={say('sentence')}
        title={say('title')}
      />
      <SettingsLinks current="house" />
      {!isNamed && <Notice state="information">{say('notSaid')}</Notice>}
      <KeyValueList
        items={[
          { key: nameOf('manufacturer'), value: isNamed ? found.manufacturer : say('none') },
          { key: nameOf('manufacturerAddress'), value: found.manufacturerAddress || say('none') },
          ...chosen.map((name) => ({
            key: nameOf(name),
            value: found[name],
            note: fixed[name] && reasonOf(fixed[name]),
          })),
          {
            key: nameOf('secondPersonAbove'),
            value: sums.length === 0 ? say('noSums') : <AmountList amounts={sums} />,
          },
        ]}
      />
    </Page>
  );
}
