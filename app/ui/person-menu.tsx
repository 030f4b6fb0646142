import { uiMessages } from '#app/i18n/messages/ui.ts';
import { Icon } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { Menu } from './menu.tsx';

export type ShellPerson = {
  name: string;
  /** The role and for whom: "Finance", "Owner of Valley Bicycle". */
  role: string;
  /** Pages of the person's own, such as profile or sessions. */
  links?: { label: string; href: string }[];
};

type PersonMenuProps = { person: ShellPerson; summaryClass: string; panelClass: string; textClass?: string };

const rowClass = 'flex h-control w-full items-center gap-2 rounded-mark px-2 text-start hover:bg-wash';

/** Who is signed in, the person's own pages, and POST /sign-out. */
export function PersonMenu({ person, summaryClass, panelClass, textClass = '' }: PersonMenuProps) {
  const say = useSay(uiMessages);
  return (
    <Menu
      label={`${say('account')}: ${person.name}, ${person.role}`}
      panelClass={panelClass}
      summary={
        <>
          <Icon name="person" />
          <span className={`min-w-0 grow truncate ${textClass}`}>{person.name}</span>
        </>
      }
      summaryClass={summaryClass}
    >
      <div className="border-b px-2 pt-1 pb-2">
        <p className="font-strong">{person.name}</p>
        <p className="text-small text-quiet">{person.role}</p>
      </div>
      <div className="pt-1">
        {person.links?.map((link) => (
          <Link className={rowClass} href={link.href} key={link.href}>
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
