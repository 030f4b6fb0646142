import { languageNames, languages } from '#app/i18n/index.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useLanguage, useSay } from './language.tsx';
import { Menu } from './menu.tsx';
import { MenuChoices } from './menu-choices.tsx';

type LanguageMenuProps = { returnTo: string; summaryClass: string; panelClass: string; textClass?: string };

/** Chooses the language by POST /language with `language` and `returnTo`. */
export function LanguageMenu({ returnTo, summaryClass, panelClass, textClass = '' }: LanguageMenuProps) {
  const language = useLanguage();
  const say = useSay(uiMessages);
  const choices = languages.map((value) => ({ value, text: languageNames[value], lang: value }));
  return (
    <Menu
      label={`${say('language')}: ${languageNames[language]}`}
      panelClass={panelClass}
      summary={
        <>
          <Icon name="globe" />
          <span className={textClass}>{languageNames[language]}</span>
        </>
      }
      summaryClass={summaryClass}
    >
      <MenuChoices action="/language" choices={choices} current={language} name="language" returnTo={returnTo} />
    </Menu>
  );
}
