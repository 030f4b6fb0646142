import { may, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

type Room = {
  /** A message of the frame. */
  key: string;
  href: string;
  icon: string;
  /** The permission of its first page. */
  needs: Permission;
  /** Where further pages of the room begin. */
  also?: string;
};

/** The main navigation: a line a room. */
const rooms = [
  { key: 'home', href: '/', icon: 'home', needs: 'home:read' },
  { key: 'statements', href: '/statements', icon: 'statement', needs: 'statements:read' },
  { key: 'programmes', href: '/programmes', icon: 'programme', needs: 'programmes:read' },
  { key: 'periods', href: '/periods', icon: 'period', needs: 'periods:read', also: '/runs' },
  { key: 'sales', href: '/sales', icon: 'sales', needs: 'sales:read' },
  { key: 'jobs', href: '/jobs', icon: 'job', needs: 'jobs:read' },
  { key: 'people', href: '/people', icon: 'people', needs: 'people:read' },
  { key: 'audit', href: '/audit', icon: 'audit', needs: 'audit:read' },
] as const satisfies Room[];

/** The rooms of a role, and which of them the page at `path` stands in. */
export function navigationFor(role: Role, path: string) {
  return rooms.filter(({ needs }) => may(role, needs)).map((room) => ({ ...room, current: isIn(room, path) }));
}

function isIn({ href, also }: Room, path: string): boolean {
  if (href === '/') return path === '/';
  return path.startsWith(href) || (also !== undefined && path.startsWith(also));
}
