import type { ReactNode } from 'react';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Brand } from './brand-mark.tsx';
import { HeadSearch } from './head-search.tsx';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Link } from './link.tsx';
import { type NavItem, Navigation } from './navigation.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { PersonMenu, type ShellPerson } from './person-menu.tsx';
import { type Paper, PrintHead } from './print-head.tsx';
import { type Scheme, SchemeMenu } from './scheme-menu.tsx';
import { SkipLink } from './skip-link.tsx';

type ShellProps = {
  items: NavItem[];
  person: ShellPerson;
  scheme: Scheme;
  /** The address of this page, to which choosing a language or scheme comes back. */
  returnTo: string;
  /** What stands at the head of the page on paper; whose portal it is stands beside the mark, too. */
  paper: Paper;
  /** Whether keys lead somewhere by themselves. */
  hasShortcuts?: boolean;
  /** How many notices are unread. */
  unread: number;
  children: ReactNode;
};

const toolClass =
  'flex size-11 items-center justify-center text-quiet max-[22rem]:w-9 hover:text-ink group-open/menu:text-ink lg:size-9';
const personClass = `${toolClass} lg:h-auto lg:min-h-9 lg:w-full lg:justify-start lg:gap-3 lg:px-5`;
const panelClass = 'top-full right-0 min-w-48 lg:top-auto lg:right-auto lg:bottom-full lg:left-0';

/** The frame of every page of a signed-in person: a rail on a wide page, a top and a bottom bar on a narrow one. */
export function Shell({ items, person, scheme, returnTo, paper, hasShortcuts = false, unread, children }: ShellProps) {
  const say = useSay(uiMessages);
  const tool = { summaryClass: toolClass, panelClass, textClass: 'hidden' };
  return (
    <>
      <SkipLink text={say('skipToContent')} />
      <header
        className="flex h-14 items-center border-b bg-wash px-4 lg:fixed lg:z-10 lg:inset-y-0 lg:left-0 lg:h-auto lg:w-rail lg:flex-col lg:items-stretch lg:border-r lg:border-b-0 lg:px-0"
        data-screen-only=""
        data-shortcuts={hasShortcuts ? '' : undefined}
      >
        <div className="grid min-w-0 grow lg:grow-0 lg:px-4 lg:pt-5 lg:pb-4">
          <Link className="flex justify-self-start" href="/">
            <Brand />
          </Link>
          {person.memberships && <p className="truncate pl-8 text-small text-quiet lg:hidden">{person.role}</p>}
          <p className="truncate pl-8 text-small text-quiet max-lg:hidden empty:hidden">{paper.manufacturer}</p>
        </div>
        <HeadSearch showsKey={hasShortcuts} />
        <Navigation items={items} />
        <div className="flex lg:block lg:border-t lg:py-2">
          <div className="flex lg:gap-2 lg:px-3">
            <NoticeBell className={toolClass} unread={unread} />
            <LanguageMenu {...tool} returnTo={returnTo} />
            <SchemeMenu {...tool} returnTo={returnTo} scheme={scheme} />
            <button
              aria-label={say('print')}
              className={`${toolClass} max-lg:hidden`}
              data-prints=""
              hidden
              title={say('print')}
              type="button"
            >
              <Icon name="printer" />
            </button>
          </div>
          <PersonMenu
            panelClass={`${panelClass} lg:left-4`}
            person={person}
            returnTo={returnTo}
            summaryClass={personClass}
            textClass="max-lg:hidden"
          />
        </div>
      </header>
      <PrintHead {...paper} />
      <main className="pb-bar focus:outline-none lg:pb-0 lg:pl-rail" id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
