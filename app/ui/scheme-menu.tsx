import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon, type IconName } from './icon.tsx';
import { useSay } from './language.tsx';
import { Menu } from './menu.tsx';
import { MenuChoices } from './menu-choices.tsx';

export type Scheme = 'system' | 'light' | 'dark';

type SchemeMenuProps = {
  scheme: Scheme;
  returnTo: string;
  summaryClass: string;
  panelClass: string;
  textClass?: string;
};

const icons: Record<Scheme, IconName> = { system: 'device', light: 'sun', dark: 'moon' };

/** Chooses light, dark or the device's own by POST /scheme with `scheme` and `returnTo`. */
export function SchemeMenu({ scheme, returnTo, summaryClass, panelClass, textClass = '' }: SchemeMenuProps) {
  const say = useSay(uiMessages);
  const texts: Record<Scheme, string> = {
    system: say('schemeSystem'),
    light: say('schemeLight'),
    dark: say('schemeDark'),
  };
  const choices = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    text: texts[value],
    icon: icons[value],
  }));
  return (
    <Menu
      label={`${say('scheme')}: ${texts[scheme]}`}
      panelClass={panelClass}
      summary={
        <>
          <Icon name={icons[scheme]} />
          <span className={textClass}>{texts[scheme]}</span>
        </>
      }
      summaryClass={summaryClass}
    >
      <MenuChoices action="/scheme" choices={choices} current={scheme} name="scheme" returnTo={returnTo} />
    </Menu>
  );
}
