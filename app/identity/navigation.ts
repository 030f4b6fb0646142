import { may, type Permission } from './permissions.ts';
import type { Acting, Role } from './roles.ts';

/** What stands under one heading on a wide page; each is a message of the frame. */
type Section = 'money' | 'partnership' | 'knowledge' | 'office';

type Room = {
  /** A message of the frame. */
  key: string;
  href: string;
  icon: string;
  /** The key that leads there after `g`, in every language. */
  letter: string;
  /** The permission of its first page. */
  needs: Permission;
  section?: Section;
  /** Where further pages of the room begin; of a later room that has them too, for those who may enter it. */
  also?: readonly string[];
};

/** The main navigation: a line a room. Rooms of one section stand together. */
const rooms = [
  { key: 'home', href: '/', icon: 'home', letter: 'h', needs: 'home:read' },
  {
    key: 'statements',
    href: '/statements',
    icon: 'statement',
    letter: 's',
    needs: 'statements:read',
    section: 'money',
  },
  {
    key: 'programmes',
    href: '/programmes',
    icon: 'programme',
    letter: 'p',
    needs: 'programmes:read',
    section: 'money',
  },
  {
    key: 'periods',
    href: '/periods',
    icon: 'period',
    letter: 'e',
    needs: 'periods:read',
    section: 'money',
    also: ['/runs'],
  },
  { key: 'sales', href: '/sales', icon: 'sales', letter: 'l', needs: 'sales:read', section: 'money' },
  {
    key: 'partnerships',
    href: '/partnerships',
    icon: 'partnership',
    letter: 't',
    needs: 'partnerships:read',
    section: 'partnership',
    also: ['/distributors', '/products'],
  },
  {
    key: 'distributors',
    href: '/distributors',
    icon: 'distributor',
    letter: 'r',
    needs: 'distributors:read',
    section: 'partnership',
    also: ['/products'],
  },
  { key: 'policies', href: '/policies', icon: 'settings', letter: 'o', needs: 'policies:read', section: 'partnership' },
  { key: 'plans', href: '/plans', icon: 'plan', letter: 'a', needs: 'plans:read', section: 'partnership' },
  {
    key: 'funds',
    href: '/funds',
    icon: 'fund',
    letter: 'f',
    needs: 'funds:read',
    section: 'partnership',
    also: ['/requests', '/activities', '/claims'],
  },
  {
    key: 'courses',
    href: '/courses',
    icon: 'course',
    letter: 'c',
    needs: 'courses:read',
    section: 'knowledge',
    also: ['/learn', '/certificates'],
  },
  { key: 'news', href: '/news', icon: 'news', letter: 'n', needs: 'news:read', section: 'knowledge' },
  { key: 'jobs', href: '/jobs', icon: 'job', letter: 'j', needs: 'jobs:read', section: 'office' },
  {
    key: 'people',
    href: '/people',
    icon: 'people',
    letter: 'w',
    needs: 'people:read',
    section: 'office',
    also: ['/invitations'],
  },
  { key: 'settings', href: '/settings', icon: 'gear', letter: 'i', needs: 'settings:read', section: 'office' },
  { key: 'audit', href: '/audit', icon: 'audit', letter: 'd', needs: 'audit:read', section: 'office' },
] as const satisfies Room[];

type RoomKey = (typeof rooms)[number]['key'];

export type NavigationItem = {
  key: RoomKey;
  href: string;
  icon: (typeof rooms)[number]['icon'];
  letter: string;
  /** The heading above it, where it is the first of its section. */
  heading: Section | undefined;
  current: boolean;
};

/** The rooms of a role, or of someone who acts in it, and which of them the page at `path` stands in. */
export function navigationFor(who: Role | Acting, path: string): NavigationItem[] {
  const entered: ((typeof rooms)[number] & Room)[] = rooms.filter(({ needs }) => may(who, needs));
  const current = entered.findLast((room) => isIn(room, path));
  return entered.map((room, index) => ({
    key: room.key,
    href: room.href,
    icon: room.icon,
    letter: room.letter,
    heading: room.section === entered[index - 1]?.section ? undefined : room.section,
    current: room === current,
  }));
}

/** The first page of the room in which `path` stands, where those who act so may enter it; otherwise the home page. */
export function roomOfPath(who: Role | Acting, path: string): string {
  return navigationFor(who, path).find(({ current }) => current)?.href ?? '/';
}

function isIn({ href, also = [] }: Room, path: string): boolean {
  if (href === '/') return path === '/';
  return [href, ...also].some((start) => path === start || path.startsWith(`${start}/`));
}
