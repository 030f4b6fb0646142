import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { Menu } from './menu.tsx';
import { type MenuChoice, MenuChoices } from './menu-choices.tsx';

export type ShellPerson = {
  name: string;
  /** The role and for whom: "Finance", "Owner of Valley Bicycle". */
  role: string;
  /** As what else the person may act: another role, or for another distributor. */
  memberships?: { choices: MenuChoice[]; current: string };
  /** Pages of the person's own, such as profile or sessions; one of them lists the keys, and is shown by one. */
  links?: { label: string; href: string; letter?: '?' }[];
};

type PersonMenuProps = {
  person: ShellPerson;
  /** The page to come back to. */
  returnTo: string;
  summaryClass: string;
  panelClass: string;
  textClass?: string;
};

const rowClass = 'flex h-control w-full items-center gap-2 rounded-mark px-2 text-start hover:bg-wash';

/** Who is signed in, as what, the person's own pages, POST /membership with `membershipId` and POST /sign-out. */
export function PersonMenu({ person, returnTo, summaryClass, panelClass, textClass = '' }: PersonMenuProps) {
  const say = useSay(uiMessages);
  return (
    <Menu
      label={`${say('account')}: ${person.name}, ${person.role}`}
      panelClass={panelClass}
      summary={
        <>
          <Icon name="person" />
          <span className={`grid min-w-0 grow ${textClass}`}>
            <span className="truncate">{person.name}</span>
            {person.memberships && <span className="truncate text-small">{person.role}</span>}
          </span>
        </>
      }
      summaryClass={summaryClass}
    >
      <div className="max-w-72 border-b px-2 pt-1 pb-2">
        <p className="font-strong">{person.name}</p>
        <p className="text-small text-quiet">{person.role}</p>
      </div>
      {person.memberships && (
        <section aria-label={say('actAs')} className="max-w-72 border-b py-1">
          <p className="px-2 pt-1 text-small text-quiet">{say('actAs')}</p>
          <MenuChoices
            action="/membership"
            choices={person.memberships.choices}
            current={person.memberships.current}
            name="membershipId"
            returnTo={returnTo}
          />
        </section>
      )}
      <div className="pt-1">
        {person.links?.map((link) => (
          <Link className={rowClass} data-go={link.letter} href={link.href} key={link.href}>
            {link.label}
          </Link>
        ))}
        <form action="/sign-out" method="post">
          <button className={rowClass} type="submit">
            <Icon name="sign-out" />
            {say('signOut')}
          </button>
        </form>
      </div>
    </Menu>
  );
}
