export { auditActors, auditFilterNames, datesMistaken } from './audit-filter.ts';
export { roomOfPath } from './navigation.ts';
export { may, type Need, type Permission, permissions } from './permissions.ts';
export {
  type Acting,
  type Actor,
  actorOf,
  type Fence,
  fenceOf,
  isRole,
  noFence,
  operator,
  type Role,
  roles,
  system,
  type Viewer,
} from './roles.ts';
