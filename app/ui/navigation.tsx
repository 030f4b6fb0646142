import { uiMessages } from '#app/i18n/messages/ui.ts';
import { HiddenText } from './hidden-text.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useSay } from './language.tsx';
import { Link } from './link.tsx';
import { Menu } from './menu.tsx';

export type NavItem = {
  label: string;
  href: string;
  icon: IconName;
  current?: boolean;
  /** The key that leads there after `g`. */
  letter?: string;
  /** How many things wait there; nothing is shown for none. */
  count?: number;
  /** The heading above this and the following items on the rail. */
  section?: string;
};

const barItems = 5;

/** The rail's list on a wide page; on a narrow one a bar of five at the bottom, the fifth being "More" if there are more. */
export function Navigation({ items }: { items: NavItem[] }) {
  const say = useSay(uiMessages);
  const kept = items.length > barItems ? barItems - 1 : barItems;
  const rest = items.slice(kept);
  return (
    <nav
      aria-label={say('mainNavigation')}
      className="fixed inset-x-0 bottom-0 z-10 border-t bg-wash pb-[env(safe-area-inset-bottom)] lg:static lg:grow lg:overflow-y-auto lg:border-0 lg:pb-0"
    >
      <ul className="flex lg:block">
        {items.map((item, index) => (
          <li className={index < kept ? 'min-w-0 flex-1' : 'max-lg:hidden'} key={item.href}>
            {item.section && <p className="px-5 pt-5 pb-1 text-small text-quiet max-lg:hidden">{item.section}</p>}
            <NavLink item={item} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="min-w-0 flex-1 lg:hidden">
            <MoreMenu items={rest} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function NavLink({ item }: { item: NavItem }) {
  return (
    <Link
      aria-current={item.current ? 'page' : undefined}
      className={`${barClass} lg:h-9 lg:flex-row lg:justify-start lg:gap-3 lg:border-t-0 lg:border-l-3 lg:px-4 lg:text-body lg:aria-[current]:font-strong`}
      data-go={item.letter}
      href={item.href}
    >
      <Icon name={item.icon} />
      <span className="max-w-full truncate lg:grow">{item.label}</span>
      {item.count ? <Count count={item.count} /> : null}
    </Link>
  );
}

const barClass =
  'relative flex h-bar flex-col items-center justify-center gap-0.5 border-t-2 border-transparent px-0.5 text-tiny text-quiet hover:text-ink aria-[current]:border-accent aria-[current]:text-ink';

function Count({ count }: { count: number }) {
  const say = useSay(uiMessages);
  return (
    <span className="figures text-small font-strong text-accent max-lg:absolute max-lg:top-1 max-lg:left-1/2 max-lg:ml-3">
      <span aria-hidden="true">{count}</span>
      <HiddenText>{say('waiting', { count })}</HiddenText>
    </span>
  );
}

function MoreMenu({ items }: { items: NavItem[] }) {
  const say = useSay(uiMessages);
  const isCurrent = items.some((item) => item.current);
  return (
    <Menu
      panelClass="right-1 bottom-full mb-1 grid w-56"
      summary={
        <>
          <Icon name="more" />
          <span>{say('more')}</span>
        </>
      }
      summaryClass={`${barClass} ${isCurrent ? 'border-accent! text-ink!' : ''}`}
    >
      {items.map((item) => (
        <Link
          aria-current={item.current ? 'page' : undefined}
          className="flex h-control items-center gap-3 rounded-mark px-2 hover:bg-wash aria-[current]:font-strong"
          href={item.href}
          key={item.href}
        >
          <Icon name={item.icon} />
          <span className="grow truncate">{item.label}</span>
          {item.count ? <Count count={item.count} /> : null}
        </Link>
      ))}
    </Menu>
  );
}
