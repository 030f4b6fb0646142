import { may, type Permission } from './permissions.ts';
import type { Role } from './roles.ts';

/** The main navigation: a line a room. `key` is a message of the frame, `needs` the permission of its first page. */
const rooms = [
  { key: 'home', href: '/', icon: 'home', needs: 'home:read' },
  { key: 'programmes', href: '/programmes', icon: 'programme', needs: 'programmes:read' },
  { key: 'sales', href: '/sales', icon: 'sales', needs: 'sales:read' },
  { key: 'jobs', href: '/jobs', icon: 'job', needs: 'jobs:read' },
  { key: 'people', href: '/people', icon: 'people', needs: 'people:read' },
  { key: 'audit', href: '/audit', icon: 'audit', needs: 'audit:read' },
] as const satisfies { key: string; href: string; icon: string; needs: Permission }[];

export function navigationFor(role: Role) {
  return rooms.filter(({ needs }) => may(role, needs));
}
